provider "ncloud" {
  region = "KR"
}
provider "ncloud" {
  alias  = "sgn"
  region = "SGN"
}
module "kr" {
  source = "./site"
  zones  = ["KR-1", "KR-2"]
  cidr   = "10.1.0.0/16"
}
module "sg" {
  source    = "./site"
  zones     = ["SGN-4", "SGN-5"]
  cidr      = "10.2.0.0/16"
  providers = { ncloud = ncloud.sgn }
}
resource "cloudflare_load_balancer_monitor" "web" {
  account_id     = "a"
  type           = "https"
  path           = "/"
  expected_codes = "200"
}
resource "cloudflare_load_balancer_pool" "web" {
  for_each   = { kr = module.kr.domain, sg = module.sg.domain }
  account_id = "a"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.web.id
  origins    = [{ name = each.key, address = each.value }]
}
resource "cloudflare_load_balancer" "web" {
  zone_id         = "z"
  name            = "www.acme.example"
  default_pools   = values(cloudflare_load_balancer_pool.web)[*].id
  fallback_pool   = cloudflare_load_balancer_pool.web["kr"].id
  steering_policy = "geo"
}
