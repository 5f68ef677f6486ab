provider "google" {
  project = "crm"
}
resource "google_sql_database_instance" "i" {
  for_each         = toset(["shared", "own"])
  name             = each.key
  region           = "asia-northeast3"
  database_version = "MYSQL_8_0"
  settings {
    tier              = "db-n1-standard-2"
    availability_type = "REGIONAL"
  }
}
resource "google_cloud_run_v2_service" "shop" {
  for_each = { kr = "shared", jp = "shared", au = "own" }
  name     = each.key
  location = "asia-northeast3"
  template {
    containers {
      image = "crm:1"
      env {
        name  = "DB"
        value = google_sql_database_instance.i[each.value].connection_name
      }
    }
  }
}
