resource "hcloud_network" "n" {
  name     = "n"
  ip_range = "10.0.0.0/16"
}
resource "hcloud_network_subnet" "n" {
  network_id   = hcloud_network.n.id
  type         = "cloud"
  network_zone = "eu-central"
  ip_range     = "10.0.1.0/24"
}
resource "hcloud_server" "worker" {
  count       = 2
  name        = "worker-${count.index}"
  image       = "debian-12"
  server_type = "cx32"
  location    = "nbg1"
  network {
    network_id = hcloud_network.n.id
    ip         = "10.0.1.${count.index + 10}"
  }
}
resource "hcloud_server" "edge" {
  name        = "edge"
  image       = "debian-12"
  server_type = "cx22"
  location    = "nbg1"
  user_data   = <<-EOT
    #cloud-config
    packages: [traefik]
    write_files:
      - path: /etc/traefik/dynamic.yml
        content: |
          http:
            services:
              app:
                loadBalancer:
                  servers:
    %{for w in hcloud_server.worker~}
                    - url: http://${w.ipv4_address}:8080
    %{endfor~}
  EOT
}
resource "cloudflare_dns_record" "app" {
  zone_id = "023e105f4ecef8ad9ca31a8372d0c353"
  name    = "app.example.de"
  type    = "A"
  ttl     = 300
  content = hcloud_server.edge.ipv4_address
}
