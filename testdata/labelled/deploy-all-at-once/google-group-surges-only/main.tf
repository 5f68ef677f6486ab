provider "google" {
  project = "maps"
  region  = "europe-north1"
}
resource "google_compute_instance_template" "t" {
  name_prefix  = "tiles-"
  machine_type = "c3-standard-8"
  disk { source_image = "projects/maps/global/images/tiles-55" }
  network_interface { subnetwork = "tiles" }
  lifecycle { create_before_destroy = true }
}
resource "google_compute_region_instance_group_manager" "t" {
  name               = "tiles"
  base_instance_name = "tiles"
  region             = "europe-north1"
  target_size        = 6
  version { instance_template = google_compute_instance_template.t.self_link }
  update_policy {
    type                           = "PROACTIVE"
    minimal_action                 = "REPLACE"
    most_disruptive_allowed_action = "REPLACE"
    max_surge_fixed                = 3
    max_unavailable_fixed          = 0
  }
}
