provider "google" {
  project = "shop"
  region  = "europe-west1"
}
resource "google_container_cluster" "main" {
  name                     = "main"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1
}
resource "google_container_node_pool" "main" {
  cluster        = google_container_cluster.main.id
  location       = "europe-west1"
  node_locations = ["europe-west1-b", "europe-west1-c"]
  node_count     = 3
}
