provider "google" {
  project = "gpu-prod"
  region  = "asia-northeast3"
}
locals {
  pools = {
    web   = { type = "n2-standard-8", count = 3 }
    batch = { type = "n2-highmem-8", count = 5 }
  }
}
resource "google_container_cluster" "main" {
  name                     = "main"
  location                 = "asia-northeast3"
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true
}
resource "google_container_node_pool" "this" {
  for_each       = local.pools
  name           = each.key
  cluster        = google_container_cluster.main.id
  location       = "asia-northeast3"
  node_locations = ["asia-northeast3-a"]
  node_count     = each.value.count
  node_config {
    machine_type = each.value.type
  }
}
