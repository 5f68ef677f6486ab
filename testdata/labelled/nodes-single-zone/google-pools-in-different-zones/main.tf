provider "google" {
  project = "p-prod"
  region  = "us-central1"
}
resource "google_container_cluster" "c" {
  name                     = "c"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}
resource "google_container_node_pool" "p" {
  for_each       = { blue = "us-central1-a", green = "us-central1-b" }
  name           = each.key
  cluster        = google_container_cluster.c.name
  location       = google_container_cluster.c.location
  node_locations = [each.value]
  node_count     = 3
  node_config {
    machine_type = "e2-standard-8"
  }
}
