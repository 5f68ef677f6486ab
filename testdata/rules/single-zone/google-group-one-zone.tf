provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance_template" "w" {
  machine_type = "e2-standard-4"
  disk { source_image = "debian-cloud/debian-12" }
  network_interface { network = "default" }
}
resource "google_compute_instance_group_manager" "w" { # want "RL101"
  name               = "w"
  base_instance_name = "w"
  zone               = "europe-west1-b"
  target_size        = 3
  version { instance_template = google_compute_instance_template.w.id }
}
