# node_count is for each zone: one here is three nodes in three zones.
provider "google" {
  project = "shop"
  region  = "europe-west1"
}
resource "google_container_cluster" "main" {
  name           = "main"
  location       = "europe-west1"
  node_locations = ["europe-west1-b", "europe-west1-c", "europe-west1-d"]
}
resource "google_container_node_pool" "main" {
  cluster    = google_container_cluster.main.id
  location   = "europe-west1"
  node_count = 1
}
