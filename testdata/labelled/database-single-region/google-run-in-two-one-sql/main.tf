provider "google" { project = "kiosk" }
locals {
  main    = "us-central1"
  regions = toset([local.main, "us-west1"])
}
resource "google_sql_database_instance" "orders" {
  name                = "orders"
  region              = local.main
  database_version    = "POSTGRES_16"
  deletion_protection = true
  settings {
    tier                        = "db-custom-4-16384"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "us"
    }
  }
}
resource "google_cloud_run_v2_service" "kiosk" {
  for_each = local.regions
  name     = "kiosk"
  location = each.key
  template {
    containers {
      image = "us-docker.pkg.dev/kiosk/app/kiosk:31"
      volume_mounts {
        name       = "cloudsql"
        mount_path = "/cloudsql"
      }
    }
    volumes {
      name = "cloudsql"
      cloud_sql_instance { instances = [google_sql_database_instance.orders.connection_name] }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "kiosk" {
  for_each              = local.regions
  name                  = "kiosk"
  region                = each.key
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.kiosk[each.key].name }
}
module "lb" {
  source                          = "GoogleCloudPlatform/lb-http/google//modules/serverless_negs"
  version                         = "~> 12.0"
  name                            = "kiosk"
  project                         = "kiosk"
  ssl                             = true
  https_redirect                  = true
  managed_ssl_certificate_domains = ["kiosk.example.com"]
  backends = {
    default = {
      description = "all regions"
      groups      = [for g in google_compute_region_network_endpoint_group.kiosk : { group = g.id }]
      enable_cdn  = false
      iap_config  = { enable = false }
      log_config  = { enable = true }
    }
  }
}
