provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_container_cluster" "main" { # want "RL505"
  name               = "main"
  location           = "europe-west1-c"
  initial_node_count = 1
}
