provider "digitalocean" {}
resource "digitalocean_tag" "web" {
  name = "web"
}
resource "digitalocean_droplet" "web" {
  count  = 3
  name   = "web-${count.index}"
  image  = "ubuntu-24-04-x64"
  region = "sgp1"
  size   = "s-2vcpu-4gb"
  tags   = [digitalocean_tag.web.id]
}
resource "digitalocean_loadbalancer" "web" {
  name        = "web"
  region      = "sgp1"
  droplet_tag = digitalocean_tag.web.name
  forwarding_rule {
    entry_port      = 80
    entry_protocol  = "http"
    target_port     = 8080
    target_protocol = "http"
  }
  healthcheck {
    port     = 8080
    protocol = "http"
    path     = "/up"
  }
}
