provider "google" {
  project = "erp"
  region  = "us-west2"
}
resource "google_sql_database_instance" "shared" {
  name             = "erp"
  region           = "us-west2"
  database_version = "POSTGRES_16"
  settings {
    tier                        = "db-custom-8-32768"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
    backup_configuration {
      enabled  = true
      location = "us"
    }
  }
}
resource "google_cloud_run_v2_service" "svc" {
  for_each            = toset(["hr", "stock", "billing", "crm"])
  name                = each.key
  location            = "us-west2"
  deletion_protection = true
  template {
    containers {
      image = "us-docker.pkg.dev/erp/apps/${each.key}:2.0.0"
      env {
        name  = "INSTANCE"
        value = google_sql_database_instance.shared.connection_name
      }
      startup_probe {
        tcp_socket { port = 8080 }
      }
    }
  }
}
