provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance_group_manager" "web" {
  for_each           = toset(["europe-west1-b", "europe-west1-c"])
  name               = "web-${each.key}"
  zone               = each.value
  base_instance_name = "web"
  target_size        = 2
  version { instance_template = "t" }
}
resource "google_compute_backend_service" "web" {
  name          = "web"
  health_checks = ["hc"]
  dynamic "backend" {
    for_each = google_compute_instance_group_manager.web
    content { group = backend.value.instance_group }
  }
}
