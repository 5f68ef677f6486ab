terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}
variable "sites" {
  type = map(object({ region = string, zone = optional(string) }))
  default = {
    tokyo = { region = "asia-northeast1" }
    seoul = { region = "asia-northeast3", zone = "asia-northeast3-b" }
  }
}
provider "google" {
  region = var.sites["tokyo"].region
  zone   = coalesce(var.sites.tokyo.zone, "${var.sites.tokyo.region}-a")
}
provider "google" {
  alias  = "seoul"
  region = var.sites.seoul.region
  zone   = coalesce(var.sites.seoul.zone, "${var.sites.seoul.region}-a")
}
resource "google_compute_instance" "here" {
  name         = "here"
  machine_type = "e2-small"
}
resource "google_compute_instance" "there" {
  provider     = google.seoul
  name         = "there"
  machine_type = "e2-small"
}
resource "google_compute_disk" "picked" {
  provider = google.seoul
  for_each = toset(["a", "c"])
  name     = "d-${each.key}"
  zone     = "asia-northeast3-${each.key}"
}
resource "google_compute_subnetwork" "net" {
  for_each      = var.sites
  name          = each.key
  network       = "n"
  ip_cidr_range = "10.0.0.0/24"
  region        = each.value.region
}
module "worker" {
  source    = "./worker"
  providers = { google = google.seoul }
  size      = 2
}
module "home" {
  source = "./worker"
  size   = 1
}
