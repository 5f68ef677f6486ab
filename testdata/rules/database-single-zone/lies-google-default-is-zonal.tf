# Nobody wrote ZONAL; it is what the provider assumes.
provider "google" {
  project = "shop"
  region  = "europe-west1"
}
resource "google_sql_database_instance" "orders" { # want "RL301"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-7680"
  }
}
