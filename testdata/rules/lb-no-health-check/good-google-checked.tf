provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_region_instance_group_manager" "web" {
  name               = "web"
  region             = "europe-west1"
  base_instance_name = "web"
  target_size        = 4
  version { instance_template = "t" }
}
resource "google_compute_health_check" "web" {
  name = "web"
  http_health_check { port = 8080 }
}
resource "google_compute_backend_service" "web" {
  name          = "web"
  health_checks = [google_compute_health_check.web.id]
  backend { group = google_compute_region_instance_group_manager.web.instance_group }
}
