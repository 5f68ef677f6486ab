module "pg" {
  source               = "terraform-google-modules/sql-db/google//modules/postgresql"
  version              = "~> 25.0"
  name                 = "pg"
  project_id           = "acme-prod"
  database_version     = "POSTGRES_16"
  region               = "us-east1"
  zone                 = "us-east1-c"
  tier                 = "db-custom-2-7680"
  deletion_protection  = true
  backup_configuration = { enabled = true, location = "us" }
}
