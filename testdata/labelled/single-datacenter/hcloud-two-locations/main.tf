locals { sites = ["fsn1", "hel1"] }
resource "hcloud_server" "app" {
  count       = 4
  name        = "app-${count.index}"
  server_type = "cpx31"
  image       = "ubuntu-24.04"
  location    = local.sites[count.index % 2]
  labels      = { site = local.sites[count.index % 2] }
}
resource "hcloud_load_balancer" "site" {
  for_each           = toset(local.sites)
  name               = "lb-${each.key}"
  load_balancer_type = "lb11"
  location           = each.key
  delete_protection  = true
}
resource "hcloud_load_balancer_target" "site" {
  for_each         = hcloud_load_balancer.site
  type             = "label_selector"
  load_balancer_id = each.value.id
  label_selector   = "site=${each.key}"
}
resource "hcloud_load_balancer_service" "site" {
  for_each         = hcloud_load_balancer.site
  load_balancer_id = each.value.id
  protocol         = "tcp"
  listen_port      = 443
  destination_port = 8443
}
resource "cloudflare_load_balancer_monitor" "https" {
  account_id     = "f037e56e89293a057740de681ac9abbe"
  type           = "https"
  path           = "/healthz"
  expected_codes = "200"
}
resource "cloudflare_load_balancer_pool" "site" {
  for_each   = hcloud_load_balancer.site
  account_id = "f037e56e89293a057740de681ac9abbe"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.https.id
  origins = [{
    name    = each.key
    address = each.value.ipv4
    enabled = true
  }]
}
resource "cloudflare_load_balancer" "app" {
  zone_id       = "023e105f4ecef8ad9ca31a8372d0c353"
  name          = "app.example.org"
  default_pools = [for p in cloudflare_load_balancer_pool.site : p.id]
  fallback_pool = cloudflare_load_balancer_pool.site["hel1"].id
  proxied       = true
}
