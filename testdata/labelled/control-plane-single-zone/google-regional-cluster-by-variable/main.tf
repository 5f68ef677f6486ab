provider "google" {
  project = var.cluster.project
}
variable "cluster" {
  type = object({
    project  = string
    location = string
    zones    = optional(list(string))
  })
}
resource "google_container_cluster" "this" {
  name                     = "apps"
  location                 = var.cluster.location
  node_locations           = var.cluster.zones
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true
  release_channel { channel = "REGULAR" }
  maintenance_policy {
    daily_maintenance_window { start_time = "02:00" }
  }
}
resource "google_container_node_pool" "this" {
  name       = "apps"
  cluster    = google_container_cluster.this.id
  node_count = 1
}
