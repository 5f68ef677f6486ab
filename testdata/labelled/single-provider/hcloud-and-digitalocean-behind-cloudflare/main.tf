provider "digitalocean" {}
provider "hcloud" {}
provider "cloudflare" {}
resource "digitalocean_droplet" "api" {
  count  = 3
  name   = "api-${count.index}"
  image  = "ubuntu-24-04-x64"
  region = "fra1"
  size   = "s-4vcpu-8gb"
}
resource "hcloud_placement_group" "api" {
  name = "api"
  type = "spread"
}
resource "hcloud_server" "api" {
  count              = 3
  name               = "api-${count.index}"
  server_type        = "cpx31"
  image              = "ubuntu-24.04"
  location           = "hel1"
  placement_group_id = hcloud_placement_group.api.id
}
resource "cloudflare_load_balancer_monitor" "api" {
  account_id     = "a"
  type           = "https"
  path           = "/"
  expected_codes = "2xx"
}
resource "cloudflare_load_balancer_pool" "do" {
  account_id = "a"
  name       = "do"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [for d in digitalocean_droplet.api : { name = d.name, address = d.ipv4_address }]
}
resource "cloudflare_load_balancer_pool" "hz" {
  account_id = "a"
  name       = "hz"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [for s in hcloud_server.api : { name = s.name, address = s.ipv4_address }]
}
resource "cloudflare_load_balancer" "api" {
  zone_id       = "z"
  name          = "api.example"
  default_pools = [cloudflare_load_balancer_pool.do.id, cloudflare_load_balancer_pool.hz.id]
  fallback_pool = cloudflare_load_balancer_pool.hz.id
}
