provider "digitalocean" {}
locals { region = "nyc3" }
resource "digitalocean_spaces_bucket" "up" {
  name   = "acme-uploads"
  region = local.region
  acl    = "private"
}
resource "digitalocean_droplet" "up" {
  count     = 2
  name      = "up-${count.index}"
  image     = "ubuntu-24-04-x64"
  region    = local.region
  size      = "s-2vcpu-4gb"
  user_data = "BUCKET=${digitalocean_spaces_bucket.up.bucket_domain_name}"
}
resource "digitalocean_loadbalancer" "up" {
  name        = "up"
  region      = local.region
  droplet_ids = digitalocean_droplet.up[*].id
  forwarding_rule {
    entry_port      = 443
    entry_protocol  = "https"
    target_port     = 8080
    target_protocol = "http"
    certificate_name = "up"
  }
  healthcheck {
    port     = 8080
    protocol = "http"
    path     = "/"
  }
}
