provider "google" {
  project = "atlas-prod"
  region  = "us-west1"
}
resource "google_compute_instance_template" "etl" {
  name_prefix  = "etl-"
  machine_type = "n2-highmem-8"
  disk {
    source_image = "atlas-prod/etl-12"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "etl" {
  name               = "etl"
  base_instance_name = "etl"
  region             = "us-west1"
  target_size        = 6
  version {
    instance_template = google_compute_instance_template.etl.self_link
  }
}
