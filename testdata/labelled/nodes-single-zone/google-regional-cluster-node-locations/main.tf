provider "google" { project = "g" }
resource "google_container_cluster" "c" {
  name                     = "c"
  location                 = "us-east4"
  remove_default_node_pool = true
  initial_node_count       = 1
  release_channel { channel = "REGULAR" }
}
resource "google_container_node_pool" "p" {
  name           = "p"
  cluster        = google_container_cluster.c.id
  location       = "us-east4"
  node_count     = 2
  node_locations = ["us-east4-a", "us-east4-c"]
}
