resource "hcloud_server" "w" {
  for_each    = { fsn = "fsn1", hel = "hel1" }
  name        = "w-${each.key}"
  server_type = "cx22"
  image       = "debian-12"
  location    = each.value
}
resource "hcloud_load_balancer" "forum" {
  name               = "forum"
  load_balancer_type = "lb11"
  location           = "fsn1"
}
resource "hcloud_load_balancer_target" "forum" {
  for_each         = hcloud_server.w
  type             = "server"
  load_balancer_id = hcloud_load_balancer.forum.id
  server_id        = each.value.id
}
resource "hcloud_load_balancer_service" "forum" {
  load_balancer_id = hcloud_load_balancer.forum.id
  protocol         = "http"
}
resource "cloudflare_load_balancer_monitor" "m" {
  account_id = "a"
  type       = "http"
}
resource "cloudflare_load_balancer_pool" "p" {
  for_each   = hcloud_server.w
  account_id = "a"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins {
    name    = each.key
    address = each.value.ipv4_address
  }
}
resource "cloudflare_load_balancer" "blog" {
  zone_id          = "z"
  name             = "blog.example.com"
  default_pool_ids = [for p in cloudflare_load_balancer_pool.p : p.id]
  fallback_pool_id = cloudflare_load_balancer_pool.p["hel"].id
  proxied          = true
}
