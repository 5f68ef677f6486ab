resource "digitalocean_droplet" "app" {
  name   = "app"
  region = "fra1"
  size   = "s-4vcpu-8gb"
  image  = "docker-20-04"
}
resource "digitalocean_loadbalancer" "app" {
  name        = "app"
  region      = "fra1"
  droplet_ids = [digitalocean_droplet.app.id]
  forwarding_rule {
    entry_port       = 443
    entry_protocol   = "https"
    target_port      = 8080
    target_protocol  = "http"
    certificate_name = "app-cert"
  }
  healthcheck {
    port     = 8080
    protocol = "http"
    path     = "/"
  }
}
