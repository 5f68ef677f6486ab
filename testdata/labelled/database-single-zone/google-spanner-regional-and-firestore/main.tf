provider "google" {
  project = "wallet-prod"
  region  = "europe-west4"
}
resource "google_spanner_instance" "ledger" {
  name             = "ledger"
  config           = "regional-europe-west4"
  display_name     = "Ledger"
  processing_units = 1000
}
resource "google_spanner_database" "ledger" {
  instance                 = google_spanner_instance.ledger.name
  name                     = "ledger"
  version_retention_period = "7d"
  deletion_protection      = true
  ddl                      = ["CREATE TABLE entries (id STRING(36)) PRIMARY KEY (id)"]
}
resource "google_firestore_database" "profiles" {
  name                              = "profiles"
  location_id                       = "eur3"
  type                              = "FIRESTORE_NATIVE"
  point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"
  delete_protection_state           = "DELETE_PROTECTION_ENABLED"
  deletion_policy                   = "DELETE"
}
