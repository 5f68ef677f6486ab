provider "google" {
  project = "hanok-prod"
  region  = "asia-northeast3"
}
variable "pool" {
  type = object({
    machine_type   = string
    nodes_per_zone = number
    zones          = list(string)
  })
}
resource "google_container_cluster" "main" {
  name                     = "main"
  location                 = "asia-northeast3"
  remove_default_node_pool = true
  initial_node_count       = 1
  networking_mode          = "VPC_NATIVE"
  ip_allocation_policy {}
  release_channel {
    channel = "STABLE"
  }
}
resource "google_container_node_pool" "main" {
  name           = "main"
  cluster        = google_container_cluster.main.name
  location       = google_container_cluster.main.location
  node_locations = [for z in var.pool.zones : "${google_container_cluster.main.location}-${z}"]
  node_count     = var.pool.nodes_per_zone
  node_config {
    machine_type = var.pool.machine_type
  }
}
