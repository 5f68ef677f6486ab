provider "digitalocean" {}
resource "digitalocean_droplet" "eu" {
  count  = 2
  name   = "play-eu-${count.index}"
  region = "fra1"
  image  = "ubuntu-24-04-x64"
  size   = "c-4"
}
resource "digitalocean_droplet" "us" {
  count  = 2
  name   = "play-us-${count.index}"
  region = "nyc3"
  image  = "ubuntu-24-04-x64"
  size   = "c-4"
}
resource "cloudflare_load_balancer_pool" "eu" {
  account_id = "abcd"
  name       = "eu"
  origins    = [for d in digitalocean_droplet.eu : { name = d.name, address = d.ipv4_address }]
}
resource "cloudflare_load_balancer_pool" "us" {
  account_id = "abcd"
  name       = "us"
  origins    = [for d in digitalocean_droplet.us : { name = d.name, address = d.ipv4_address }]
}
resource "cloudflare_load_balancer" "play" {
  zone_id         = "ef01"
  name            = "play.example.net"
  default_pools   = [cloudflare_load_balancer_pool.eu.id, cloudflare_load_balancer_pool.us.id]
  fallback_pool   = cloudflare_load_balancer_pool.us.id
  steering_policy = "random"
}
