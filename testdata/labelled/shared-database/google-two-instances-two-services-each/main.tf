provider "google" {
  project = "erp"
  region  = "europe-west3"
}
resource "google_sql_database_instance" "db" {
  for_each            = toset(["trade", "people"])
  name                = each.key
  database_version    = "POSTGRES_16"
  region              = "europe-west3"
  deletion_protection = true
  settings {
    tier                        = "db-custom-2-8192"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
    backup_configuration {
      enabled  = true
      location = "eu"
    }
  }
}
resource "google_cloud_run_v2_service" "orders" {
  name     = "orders"
  location = "europe-west3"
  template {
    containers {
      image = "registry.example.com/orders:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.db["trade"].connection_name
      }
    }
  }
}
resource "google_cloud_run_v2_service" "stock" {
  name     = "stock"
  location = "europe-west3"
  template {
    containers {
      image = "registry.example.com/stock:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.db["trade"].connection_name
      }
    }
  }
}
resource "google_cloud_run_v2_service" "hr" {
  name     = "hr"
  location = "europe-west3"
  template {
    containers {
      image = "registry.example.com/hr:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.db["people"].connection_name
      }
    }
  }
}
resource "google_cloud_run_v2_service" "payroll" {
  name     = "payroll"
  location = "europe-west3"
  template {
    containers {
      image = "registry.example.com/payroll:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.db["people"].connection_name
      }
    }
  }
}
