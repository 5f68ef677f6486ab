provider "digitalocean" {}
resource "digitalocean_droplet" "w" {
  for_each = toset(["fra1", "nyc3"])
  name     = "w-${each.key}"
  region   = each.key
  size     = "s-2vcpu-4gb"
  image    = "ubuntu-24-04-x64"
}
resource "cloudflare_dns_record" "w" {
  for_each = digitalocean_droplet.w
  zone_id  = "02"
  name     = "w.example.org"
  type     = "A"
  ttl      = 60
  content  = each.value.ipv4_address
}
