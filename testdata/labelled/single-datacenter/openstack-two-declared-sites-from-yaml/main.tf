locals {
  sites = yamldecode(file("${path.module}/sites.yaml")).sites
  web = merge([for s, v in local.sites : {
    for i in range(v.web) : "${s}-web-${i + 1}" => { site = s, zone = v.zone }
  }]...)
}
resource "openstack_compute_servergroup_v2" "web" {
  for_each = local.sites
  name     = "web-${each.key}"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "web" {
  for_each          = local.web
  name              = each.key
  image_name        = "web-2025-10"
  flavor_name       = "c2.xlarge"
  availability_zone = each.value.zone
  network { name = "public-${each.value.site}" }
  scheduler_hints { group = openstack_compute_servergroup_v2.web[each.value.site].id }
}
resource "cloudflare_load_balancer_monitor" "web" {
  account_id     = "0a1b2c"
  type           = "https"
  path           = "/healthz"
  expected_codes = "2xx"
}
resource "cloudflare_load_balancer_pool" "web" {
  for_each   = local.sites
  account_id = "0a1b2c"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.web.id
  dynamic "origins" {
    for_each = { for k, v in local.web : k => v if v.site == each.key }
    content {
      name    = origins.key
      address = openstack_compute_instance_v2.web[origins.key].access_ip_v4
    }
  }
}
resource "cloudflare_load_balancer" "web" {
  zone_id          = "c0ffee"
  name             = "www.ticket.example"
  default_pool_ids = [for p in cloudflare_load_balancer_pool.web : p.id]
  fallback_pool_id = cloudflare_load_balancer_pool.web["anseong"].id
  steering_policy  = "random"
}
