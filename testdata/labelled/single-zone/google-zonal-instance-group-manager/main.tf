provider "google" {
  project = "atlas-prod"
  region  = "europe-west4"
  zone    = "europe-west4-a"
}
resource "google_compute_instance_template" "api" {
  name_prefix  = "api-"
  machine_type = "n2-standard-4"
  disk {
    source_image = "atlas-prod/api-77"
  }
  network_interface {
    subnetwork = "apps"
  }
}
resource "google_compute_instance_group_manager" "api" {
  name               = "api"
  base_instance_name = "api"
  target_size        = 6
  version {
    instance_template = google_compute_instance_template.api.id
  }
}
resource "google_compute_region_health_check" "api" {
  name = "api"
  tcp_health_check {
    port = 8080
  }
}
resource "google_compute_region_backend_service" "api" {
  name                  = "api"
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_region_health_check.api.id]
  backend {
    group          = google_compute_instance_group_manager.api.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "api" {
  name                  = "api"
  load_balancing_scheme = "INTERNAL"
  backend_service       = google_compute_region_backend_service.api.id
  ports                 = ["8080"]
  subnetwork            = "apps"
}
