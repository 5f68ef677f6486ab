provider "cloudflare" {}
resource "cloudflare_zone" "main" {
  account = { id = "a1b2" }
  name    = "example-news.com"
  type    = "full"
}
resource "cloudflare_dns_record" "www" {
  zone_id = cloudflare_zone.main.id
  name    = "www"
  type    = "CNAME"
  ttl     = 1
  proxied = true
  content = "origin.example-news.net"
}
