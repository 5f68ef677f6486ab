provider "google" {
  project = "erp"
  region  = "us-central1"
}
resource "google_alloydb_cluster" "main" {
  cluster_id          = "erp"
  location            = "us-central1"
  deletion_protection = true
  network_config { network = "projects/erp/global/networks/erp" }
  lifecycle { prevent_destroy = true }
}
resource "google_alloydb_instance" "primary" {
  cluster       = google_alloydb_cluster.main.name
  instance_id   = "primary"
  instance_type = "PRIMARY"
  machine_config { cpu_count = 4 }
}
