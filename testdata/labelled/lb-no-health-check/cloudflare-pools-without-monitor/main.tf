variable "account_id" { default = "f037e56e89293a057740de681ac9abbe" }
locals {
  origins = {
    icn = "198.51.100.10"
    nrt = "203.0.113.20"
  }
}
resource "cloudflare_load_balancer_pool" "region" {
  for_each   = local.origins
  account_id = var.account_id
  name       = each.key
  origins = [{
    name    = "${each.key}-origin"
    address = each.value
    enabled = true
  }]
}
resource "cloudflare_load_balancer" "app" {
  zone_id         = "023e105f4ecef8ad9ca31a8372d0c353"
  name            = "app.example.kr"
  default_pools   = [for k in sort(keys(local.origins)) : cloudflare_load_balancer_pool.region[k].id]
  fallback_pool   = cloudflare_load_balancer_pool.region["icn"].id
  steering_policy = "geo"
  proxied         = true
}
