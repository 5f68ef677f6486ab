variable "account_id" { type = string }
locals {
  zones = toset(["example.com", "example.net", "example-cdn.com"])
}
resource "cloudflare_zone" "this" {
  for_each   = local.zones
  account_id = var.account_id
  zone       = each.value
  plan       = "business"
}
resource "cloudflare_record" "mx" {
  for_each = cloudflare_zone.this
  zone_id  = each.value.id
  name     = "@"
  type     = "MX"
  content  = "mx.example.com"
  priority = 10
}
