provider "google" {
  project = "c"
  region  = "us-east1"
}
module "sql_zonal" {
  source            = "terraform-google-modules/sql-db/google//modules/postgresql"
  version           = "~> 20.0"
  project_id        = "c"
  name              = "crm"
  database_version  = "POSTGRES_15"
  region            = "us-east1"
  zone              = "us-east1-b"
  tier              = "db-custom-2-8192"
  availability_type = "ZONAL"
}
module "sql_regional" {
  source            = "GoogleCloudPlatform/sql-db/google//modules/mysql"
  project_id        = "c"
  name              = "erp"
  database_version  = "MYSQL_8_0"
  region            = "us-east1"
  zone              = "us-east1-b"
  availability_type = "REGIONAL"
}
resource "google_cloud_run_v2_service" "crm" {
  name     = "crm"
  location = "us-east1"
  template {
    containers {
      image = "crm:1"
      env {
        name  = "DB"
        value = module.sql_zonal.instance_connection_name
      }
    }
  }
}
resource "google_cloud_run_v2_service" "erp" {
  name     = "erp"
  location = "us-east1"
  template {
    containers {
      image = "erp:1"
      env {
        name  = "DB"
        value = module.sql_regional.private_ip_address
      }
    }
  }
}
