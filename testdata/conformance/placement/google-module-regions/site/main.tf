terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}
variable "region" {}
variable "letters" { default = ["a", "b"] }
locals { zones = formatlist("%s-%s", var.region, var.letters) }
resource "google_compute_instance" "n" {
  for_each     = toset(local.zones)
  name         = each.key
  machine_type = "e2-small"
  zone         = each.value
}
resource "google_compute_region_disk" "d" {
  count         = length(local.zones) > 1 ? 1 : 0
  name          = "d"
  region        = var.region
  replica_zones = local.zones
}
resource "google_container_node_pool" "np" {
  name           = "np"
  cluster        = "c"
  location       = var.region
  node_locations = local.zones
}
resource "google_redis_instance" "r" {
  name                    = "r"
  memory_size_gb          = 1
  region                  = var.region
  location_id             = local.zones[0]
  alternative_location_id = try(local.zones[1], null)
}
resource "google_compute_address" "a" { name = "a" }
