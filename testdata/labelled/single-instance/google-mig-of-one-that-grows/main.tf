provider "google" {
  project = "p"
  region  = "me-west1"
}
resource "google_compute_instance_template" "t" {
  machine_type = "e2-medium"
  disk { source_image = "p/i" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "m" {
  name               = "m"
  base_instance_name = "m"
  region             = "me-west1"
  version { instance_template = google_compute_instance_template.t.id }
}
resource "google_compute_region_autoscaler" "a" {
  name   = "a"
  target = google_compute_region_instance_group_manager.m.id
  autoscaling_policy {
    min_replicas = 2
    max_replicas = 6
  }
}
