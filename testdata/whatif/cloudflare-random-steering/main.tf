provider "aws" {
  region = "us-east-1"
}
provider "google" {
  project = "p"
}
resource "aws_instance" "a" {
  ami               = "ami-1"
  instance_type     = "t3.small"
  availability_zone = "us-east-1c"
}
resource "google_compute_instance" "g" {
  name         = "g"
  machine_type = "e2-small"
  zone         = "us-east4-b"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
    access_config {}
  }
}
resource "digitalocean_droplet" "d" {
  name   = "d"
  image  = "debian-12-x64"
  region = "nyc3"
  size   = "s-1vcpu-1gb"
}
locals {
  origins = {
    aws = aws_instance.a.public_ip
    gcp = google_compute_instance.g.network_interface.0.access_config.0.nat_ip
    do  = digitalocean_droplet.d.ipv4_address
  }
}
resource "cloudflare_load_balancer_monitor" "m" {
  account_id = "a"
  type       = "tcp"
  port       = 443
}
resource "cloudflare_load_balancer_pool" "p" {
  for_each   = local.origins
  account_id = "a"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins {
    name    = each.key
    address = each.value
  }
}
resource "cloudflare_load_balancer" "app" {
  zone_id          = "z"
  name             = "app.example.com"
  default_pool_ids = values(cloudflare_load_balancer_pool.p)[*].id
  fallback_pool_id = cloudflare_load_balancer_pool.p["do"].id
  steering_policy  = "random"
}
resource "cloudflare_record" "old" {
  zone_id = "z"
  name    = "old"
  type    = "A"
  content = aws_instance.a.public_ip
}
