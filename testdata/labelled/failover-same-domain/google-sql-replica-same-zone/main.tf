provider "google" {
  project = "ledger"
  region  = "asia-northeast3"
}
locals { zone = "asia-northeast3-c" }
resource "google_sql_database_instance" "primary" {
  name                = "ledger"
  database_version    = "POSTGRES_16"
  region              = "asia-northeast3"
  deletion_protection = true
  settings {
    tier                        = "db-custom-4-16384"
    deletion_protection_enabled = true
    location_preference { zone = local.zone }
    backup_configuration {
      enabled                        = true
      location                       = "asia-northeast3"
      point_in_time_recovery_enabled = true
    }
  }
}
resource "google_sql_database_instance" "replica" {
  name                 = "ledger-replica"
  database_version     = "POSTGRES_16"
  region               = "asia-northeast3"
  master_instance_name = google_sql_database_instance.primary.name
  deletion_protection  = true
  settings {
    tier                        = "db-custom-4-16384"
    deletion_protection_enabled = true
    location_preference { zone = google_sql_database_instance.primary.settings[0].location_preference[0].zone }
  }
}
