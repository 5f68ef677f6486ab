provider "google" {
  project = "p-prod"
  region  = "us-central1"
}
resource "google_container_cluster" "c" {
  name               = "c"
  location           = "us-central1"
  node_locations     = ["us-central1-f"]
  initial_node_count = 4
}
