provider "google" {
  project = "claims"
  region  = "us-central1"
}
variable "availability" { default = "ZONAL" }
resource "google_alloydb_cluster" "main" {
  cluster_id = "main"
  location   = "us-central1"
  network_config { network = "projects/claims/global/networks/default" }
  initial_user { password = var.password }
}
variable "password" {
  type      = string
  sensitive = true
}
resource "google_alloydb_instance" "primary" {
  cluster           = google_alloydb_cluster.main.name
  instance_id       = "primary"
  instance_type     = "PRIMARY"
  availability_type = var.availability
  machine_config { cpu_count = 4 }
}
