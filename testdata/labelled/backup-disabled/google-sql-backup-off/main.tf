provider "google" {
  project = "crm"
  region  = "us-east1"
}
locals { backup = { dev = false, prod = false } }
variable "env" { default = "prod" }
resource "google_sql_database_instance" "crm" {
  name                = "crm"
  region              = "us-east1"
  database_version    = "POSTGRES_15"
  deletion_protection = true
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration { enabled = local.backup[var.env] }
  }
}
