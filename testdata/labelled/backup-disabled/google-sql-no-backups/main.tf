provider "google" {
  project = "crm"
  region  = "australia-southeast1"
}
variable "backups" {
  type    = object({ enabled = optional(bool, false), start = optional(string, "03:00") })
  default = {}
}
resource "google_sql_database_instance" "crm" {
  name             = "crm"
  database_version = "POSTGRES_15"
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled    = var.backups.enabled
      start_time = var.backups.start
    }
  }
}
