provider "google" { project = "book" }
locals {
  primary = "europe-west1"
  standby = "europe-west4"
}
resource "google_sql_database_instance" "primary" {
  name                = "book"
  region              = local.primary
  database_version    = "MYSQL_8_0"
  deletion_protection = true
  settings {
    tier                        = "db-n1-standard-4"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
    }
  }
}
resource "google_sql_database_instance" "standby" {
  name                 = "book-replica"
  region               = local.standby
  database_version     = google_sql_database_instance.primary.database_version
  master_instance_name = google_sql_database_instance.primary.name
  deletion_protection  = true
  replica_configuration { failover_target = false }
  settings {
    tier                        = "db-n1-standard-4"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
  }
}
resource "google_cloudfunctions2_function" "promote" {
  name     = "promote-book-replica"
  location = google_sql_database_instance.standby.region
  build_config {
    runtime     = "python312"
    entry_point = "promote"
    source {
      storage_source {
        bucket = "book-functions-eu"
        object = "promote.zip"
      }
    }
  }
  service_config {
    environment_variables = {
      REPLICA = google_sql_database_instance.standby.name
      PRIMARY = google_sql_database_instance.primary.name
    }
  }
}
