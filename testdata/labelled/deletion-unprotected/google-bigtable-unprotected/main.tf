provider "google" {
  project = "p"
  region  = "us-east1"
}
resource "google_bigtable_instance" "b" {
  name                = "b"
  deletion_protection = false
  cluster {
    cluster_id = "b1"
    zone       = "us-east1-b"
    num_nodes  = 3
  }
  cluster {
    cluster_id = "b2"
    zone       = "us-east1-c"
    num_nodes  = 3
  }
}
