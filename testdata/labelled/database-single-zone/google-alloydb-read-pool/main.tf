provider "google" {
  project = "p"
  region  = "us-central1"
}
resource "google_alloydb_cluster" "c" {
  cluster_id          = "c"
  location            = "us-central1"
  deletion_protection = true
  network_config { network = "projects/p/global/networks/default" }
}
resource "google_alloydb_instance" "i" {
  cluster       = google_alloydb_cluster.c.name
  instance_id   = "i"
  instance_type = "PRIMARY"
  machine_config { cpu_count = 4 }
}
