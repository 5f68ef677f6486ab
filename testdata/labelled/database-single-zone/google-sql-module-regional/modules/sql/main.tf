variable "environment" {
  type = string
}
locals {
  critical = contains(["production", "dr"], var.environment)
}
resource "google_sql_database_instance" "this" {
  name                = "ledger-${var.environment}"
  database_version    = "MYSQL_8_0"
  deletion_protection = local.critical
  settings {
    tier              = local.critical ? "db-n1-standard-8" : "db-f1-micro"
    availability_type = local.critical ? "REGIONAL" : "ZONAL"
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
      location           = local.critical ? "eu" : null
    }
  }
}
