provider "google" {
  project = "w"
  region  = "us-south1"
}
resource "google_compute_instance_template" "w" {
  machine_type = "e2-medium"
  disk { source_image = "w/w-2" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "w" {
  name               = "w"
  base_instance_name = "w"
  region             = "us-south1"
  target_size        = 12
  version { instance_template = google_compute_instance_template.w.id }
  update_policy {
    type                    = "PROACTIVE"
    minimal_action          = "REPLACE"
    max_surge_fixed         = 0
    max_unavailable_percent = 100
  }
}
