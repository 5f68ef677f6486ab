resource "digitalocean_droplet" "w" {
  name   = "w"
  region = "tor1"
  size   = "s-1vcpu-2gb"
  image  = "ubuntu-24-04-x64"
}
resource "digitalocean_reserved_ip" "w" {
  region     = "tor1"
  droplet_id = digitalocean_droplet.w.id
}
resource "digitalocean_domain" "d" { name = "example.ca" }
resource "digitalocean_record" "w" {
  domain = digitalocean_domain.d.id
  type   = "A"
  name   = "w"
  value  = digitalocean_reserved_ip.w.ip_address
}
