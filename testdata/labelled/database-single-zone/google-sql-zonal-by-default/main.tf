provider "google" {
  project = "fjord-prod"
  region  = "europe-north1"
}
resource "google_sql_database_instance" "main" {
  name             = "fjord"
  database_version = "POSTGRES_16"
  settings {
    tier              = "db-custom-4-16384"
    disk_autoresize   = true
    disk_type         = "PD_SSD"
    edition           = "ENTERPRISE"
    activation_policy = "ALWAYS"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "eu"
    }
    ip_configuration {
      ipv4_enabled    = false
      private_network = "projects/fjord-prod/global/networks/main"
    }
  }
}
resource "google_sql_user" "app" {
  name     = "app"
  instance = google_sql_database_instance.main.name
  password = var.password
}
variable "password" {
  type      = string
  sensitive = true
}
