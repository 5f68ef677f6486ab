# A module of its own takes the backups by a schedule.
module "orders" {
  source               = "terraform-google-modules/sql-db/google//modules/mysql"
  version              = "~> 28.0"
  name                 = "orders"
  project_id           = "p"
  region               = "us-central1"
  database_version     = "MYSQL_8_0"
}
module "backup" {
  source          = "terraform-google-modules/sql-db/google//modules/backup"
  version         = "~> 28.0"
  project_id      = "p"
  sql_instance    = module.orders.instance_name
  backup_schedule = "5 * * * *"
}
module "audit" { # want "RL303"
  source           = "terraform-google-modules/sql-db/google//modules/mysql"
  version          = "~> 28.0"
  name             = "audit"
  project_id       = "p"
  region           = "us-central1"
  database_version = "MYSQL_8_0"
}
