provider "google" {
  project = "risk-prod"
  region  = "us-central1"
}
resource "google_alloydb_cluster" "main" {
  cluster_id          = "risk"
  location            = "us-central1"
  deletion_protection = true
  network_config {
    network = "projects/risk-prod/global/networks/main"
  }
  initial_user {
    password = var.password
  }
}
resource "google_alloydb_instance" "primary" {
  cluster           = google_alloydb_cluster.main.name
  instance_id       = "risk-primary"
  instance_type     = "PRIMARY"
  availability_type = "ZONAL"
  machine_config {
    cpu_count = 8
  }
}
variable "password" {
  type      = string
  sensitive = true
}
