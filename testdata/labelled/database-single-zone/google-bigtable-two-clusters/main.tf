provider "google" {
  project = "iot"
}
locals {
  clusters = { c1 = "europe-west1-b", c2 = "europe-west1-c" }
}
resource "google_bigtable_instance" "metrics" {
  name                = "metrics"
  deletion_protection = true
  dynamic "cluster" {
    for_each = local.clusters
    content {
      cluster_id   = cluster.key
      zone         = cluster.value
      num_nodes    = 3
      storage_type = "SSD"
    }
  }
}
