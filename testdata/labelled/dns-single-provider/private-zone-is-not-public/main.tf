provider "google" {
  project = "corp"
  region  = "us-central1"
}
resource "google_compute_network" "v" {
  name                    = "v"
  auto_create_subnetworks = false
}
resource "google_dns_managed_zone" "internal" {
  name       = "internal"
  dns_name   = "corp.internal."
  visibility = "private"
  private_visibility_config {
    networks { network_url = google_compute_network.v.id }
  }
}
