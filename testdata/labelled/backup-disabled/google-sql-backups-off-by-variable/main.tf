provider "google" {
  project = "oslo-prod"
  region  = "europe-north1"
}
variable "sql" {
  type = object({
    tier    = string
    ha      = optional(bool, true)
    backups = optional(bool, false)
  })
  default = { tier = "db-custom-2-8192" }
}
resource "google_sql_database_instance" "this" {
  name                = "oslo"
  database_version    = "POSTGRES_15"
  deletion_protection = true
  settings {
    tier              = var.sql.tier
    availability_type = var.sql.ha ? "REGIONAL" : "ZONAL"
    backup_configuration {
      enabled = var.sql.backups
    }
  }
}
