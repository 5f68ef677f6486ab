variable "region" { type = string }
variable "zones" { type = list(string) }
resource "google_compute_region_instance_group_manager" "m" {
  name                      = "m"
  base_instance_name        = "m"
  region                    = var.region
  distribution_policy_zones = var.zones
}
resource "google_container_cluster" "c" {
  name           = "c"
  location       = var.region
  node_locations = toset(reverse(var.zones))
}
resource "google_container_cluster" "one" {
  name     = "one"
  location = var.zones[length(var.zones) - 1]
}
