provider "google" {
  project = "bank-prod"
}
locals {
  regions = { main = "europe-west1", dr = "europe-west3" }
}
resource "google_kms_key_ring" "sql" {
  for_each = local.regions
  name     = "sql-${each.key}"
  location = each.value
}
resource "google_kms_crypto_key" "sql" {
  for_each = local.regions
  name     = "sql"
  key_ring = google_kms_key_ring.sql[each.key].id
  lifecycle { prevent_destroy = true }
}
resource "google_sql_database_instance" "main" {
  name                = "bank"
  region              = local.regions.main
  database_version    = "POSTGRES_16"
  encryption_key_name = google_kms_crypto_key.sql["main"].id
  deletion_protection = true
  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "eu"
    }
  }
}
resource "google_sql_database_instance" "dr" {
  name                 = "bank-dr"
  region               = local.regions.dr
  database_version     = "POSTGRES_16"
  master_instance_name = google_sql_database_instance.main.name
  encryption_key_name  = google_kms_crypto_key.sql["dr"].id
  deletion_protection  = true
  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"
  }
}
resource "google_cloud_run_v2_service" "bank" {
  for_each            = local.regions
  name                = "bank-${each.key}"
  location            = each.value
  deletion_protection = true
  template {
    scaling { min_instance_count = 2 }
    containers {
      image = "docker.io/bank/app:5"
      env {
        name  = "DB"
        value = each.key == "main" ? google_sql_database_instance.main.connection_name : google_sql_database_instance.dr.connection_name
      }
    }
  }
}
resource "google_compute_region_network_endpoint_group" "bank" {
  for_each              = local.regions
  name                  = "bank"
  region                = each.value
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.bank[each.key].name }
}
resource "google_compute_backend_service" "bank" {
  name                  = "bank"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  dynamic "backend" {
    for_each = google_compute_region_network_endpoint_group.bank
    content { group = backend.value.id }
  }
}
resource "google_compute_url_map" "bank" {
  name            = "bank"
  default_service = google_compute_backend_service.bank.id
}
resource "google_compute_target_http_proxy" "bank" {
  name    = "bank"
  url_map = google_compute_url_map.bank.id
}
resource "google_compute_global_forwarding_rule" "bank" {
  name                  = "bank"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  target                = google_compute_target_http_proxy.bank.id
  port_range            = "80"
}
