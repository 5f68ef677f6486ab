provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "cart" {
  name             = "cart"
  database_version = "POSTGRES_17"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = true }
  }
}
resource "google_cloud_run_v2_service" "cart" {
  name     = "cart"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/cart:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.cart.connection_name
      }
    }
  }
}
resource "google_sql_database_instance" "pay" {
  name             = "pay"
  database_version = "POSTGRES_17"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = true }
  }
}
resource "google_cloud_run_v2_service" "pay" {
  name     = "pay"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/pay:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.pay.connection_name
      }
    }
  }
}
resource "google_sql_database_instance" "mail" {
  name             = "mail"
  database_version = "POSTGRES_17"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = true }
  }
}
resource "google_cloud_run_v2_service" "mail" {
  name     = "mail"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/mail:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.mail.connection_name
      }
    }
  }
}
