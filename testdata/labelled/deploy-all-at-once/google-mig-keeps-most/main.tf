provider "google" { project = "g" }
resource "google_compute_instance_template" "t" {
  machine_type = "e2-medium"
  region       = "us-central1"
  disk { source_image = "projects/g/global/images/t-1" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "t" {
  name               = "t"
  region             = "us-central1"
  base_instance_name = "t"
  target_size        = 9
  version { instance_template = google_compute_instance_template.t.id }
  update_policy {
    type                  = "PROACTIVE"
    minimal_action        = "REPLACE"
    max_unavailable_fixed = 3
    max_surge_fixed       = 3
  }
}
