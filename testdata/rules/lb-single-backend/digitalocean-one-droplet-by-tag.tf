resource "digitalocean_tag" "web" {
  name = "web"
}
resource "digitalocean_droplet" "web" {
  name   = "web"
  image  = "ubuntu-24-04-x64"
  region = "sgp1"
  size   = "s-1vcpu-1gb"
  tags   = [digitalocean_tag.web.id]
}
resource "digitalocean_loadbalancer" "web" { # want "RL202"
  name        = "web"
  region      = "sgp1"
  droplet_tag = digitalocean_tag.web.name
  forwarding_rule {
    entry_port      = 80
    entry_protocol  = "http"
    target_port     = 80
    target_protocol = "http"
  }
}
