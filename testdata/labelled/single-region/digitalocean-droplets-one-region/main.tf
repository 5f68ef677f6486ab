variable "region" { default = "sgp1" }
resource "digitalocean_droplet" "web" {
  count  = 3
  name   = "web-${count.index}"
  region = var.region
  size   = "s-2vcpu-4gb"
  image  = "ubuntu-24-04-x64"
  tags   = ["web"]
}
resource "digitalocean_loadbalancer" "web" {
  name        = "web"
  region      = var.region
  droplet_ids = digitalocean_droplet.web[*].id
  forwarding_rule {
    entry_port      = 80
    entry_protocol  = "http"
    target_port     = 80
    target_protocol = "http"
  }
  healthcheck {
    port     = 80
    protocol = "http"
    path     = "/"
  }
}
