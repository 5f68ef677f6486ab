provider "aws" {
  region = "us-east-1"
}

provider "google" {
  project = "p"
  region  = "us-west1"
}

resource "aws_instance" "a" {
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = "us-east-1a"
}

resource "aws_eip" "a" {
  instance = aws_instance.a.id
}

resource "google_compute_instance" "g" {
  name         = "g"
  machine_type = "e2-standard-2"
  zone         = "us-west1-a"
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

resource "cloudflare_load_balancer_monitor" "ready" {
  account_id = "acc"
  type       = "https"
  path       = "/ready"
}

resource "cloudflare_load_balancer_pool" "aws" {
  account_id = "acc"
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.ready.id
  origins {
    name    = "a"
    address = aws_eip.a.public_ip
  }
}

resource "cloudflare_load_balancer_pool" "google" {
  account_id = "acc"
  name       = "google"
  monitor    = cloudflare_load_balancer_monitor.ready.id
  origins {
    name    = "g"
    address = google_compute_instance.g.network_interface[0].access_config[0].nat_ip
  }
}

resource "cloudflare_load_balancer" "blog" {
  zone_id          = "zone"
  name             = "blog.example.com"
  default_pool_ids = [cloudflare_load_balancer_pool.aws.id, cloudflare_load_balancer_pool.google.id]
  fallback_pool_id = cloudflare_load_balancer_pool.google.id
  steering_policy  = "off"
}
