provider "google" {
  project = "erp"
  region  = "europe-west1"
}
variable "backups" {
  type    = object({ automated = bool, continuous = bool })
  default = { automated = true, continuous = true }
}
data "google_compute_network" "vpc" { name = "erp" }
resource "google_alloydb_cluster" "main" {
  cluster_id          = "erp"
  location            = "europe-west1"
  deletion_protection = true
  network_config { network = data.google_compute_network.vpc.id }
  automated_backup_policy {
    enabled = var.backups.automated
    quantity_based_retention { count = 7 }
  }
  continuous_backup_config {
    enabled              = var.backups.continuous
    recovery_window_days = 14
  }
  lifecycle { prevent_destroy = true }
}
resource "google_alloydb_instance" "primary" {
  cluster           = google_alloydb_cluster.main.name
  instance_id       = "primary"
  instance_type     = "PRIMARY"
  availability_type = "REGIONAL"
  machine_config { cpu_count = 8 }
}
