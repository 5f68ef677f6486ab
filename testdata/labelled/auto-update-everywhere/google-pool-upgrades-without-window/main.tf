provider "google" {
  project = "pay"
  region  = "asia-southeast1"
}
resource "google_container_cluster" "c" {
  name                     = "pay"
  location                 = "asia-southeast1"
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true
  release_channel { channel = "UNSPECIFIED" }
}
resource "google_container_node_pool" "np" {
  for_each       = { general = "n2-standard-8", memory = "n2-highmem-8" }
  name           = each.key
  cluster        = google_container_cluster.c.id
  node_locations = ["asia-southeast1-a", "asia-southeast1-b"]
  node_count     = 2
  management {
    auto_upgrade = true
    auto_repair  = true
  }
  node_config { machine_type = each.value }
}
