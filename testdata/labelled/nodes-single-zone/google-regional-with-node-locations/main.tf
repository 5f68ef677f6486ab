provider "google" {
  project = "k"
  region  = "asia-east1"
}
resource "google_container_cluster" "k" {
  name                     = "k"
  location                 = "asia-east1"
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true
}
resource "google_container_node_pool" "p" {
  name           = "p"
  cluster        = google_container_cluster.k.id
  node_locations = ["asia-east1-a", "asia-east1-b"]
  node_count     = 1
  node_config { machine_type = "e2-standard-4" }
}
