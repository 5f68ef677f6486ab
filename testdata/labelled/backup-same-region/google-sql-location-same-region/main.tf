provider "google" {
  project = "d"
  region  = "asia-northeast3"
}
variable "region" { default = "asia-northeast3" }
resource "google_sql_database_instance" "d" {
  name                = "d"
  region              = var.region
  database_version    = "MYSQL_8_0"
  deletion_protection = true
  settings {
    tier              = "db-n1-standard-2"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
      location           = var.region
    }
  }
}
