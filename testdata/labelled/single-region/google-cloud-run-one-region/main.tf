provider "google" {
  project = "booking-prod"
  region  = "europe-west9"
}

resource "google_sql_database_instance" "booking" {
  name                = "booking"
  region              = "europe-west9"
  database_version    = "POSTGRES_16"
  deletion_protection = true
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "europe-west1"
    }
  }
}

resource "google_cloud_run_v2_service" "booking" {
  name     = "booking"
  location = "europe-west9"
  template {
    scaling {
      min_instance_count = 1
      max_instance_count = 40
    }
    volumes {
      name = "cloudsql"
      cloud_sql_instance {
        instances = [google_sql_database_instance.booking.connection_name]
      }
    }
    containers {
      image = "europe-docker.pkg.dev/booking-prod/app/booking:2.9.1"
      volume_mounts {
        name       = "cloudsql"
        mount_path = "/cloudsql"
      }
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "public" {
  name     = google_cloud_run_v2_service.booking.name
  location = google_cloud_run_v2_service.booking.location
  role     = "roles/run.invoker"
  member   = "allUsers"
}
