provider "google" {
  project = "edge-prod"
  region  = "us-east1"
}
locals {
  rollout = { surge = 0, unavailable = 100 }
}
resource "google_compute_instance_template" "edge" {
  name_prefix  = "edge-"
  machine_type = "e2-standard-4"
  disk {
    source_image = "edge-prod/edge-20"
  }
  network_interface {
    network = "default"
  }
  lifecycle {
    create_before_destroy = true
  }
}
resource "google_compute_region_instance_group_manager" "edge" {
  name               = "edge"
  base_instance_name = "edge"
  region             = "us-east1"
  target_size        = 9
  version {
    instance_template = google_compute_instance_template.edge.id
  }
  update_policy {
    type                    = "PROACTIVE"
    minimal_action          = "REPLACE"
    max_surge_fixed         = local.rollout.surge
    max_unavailable_percent = local.rollout.unavailable
  }
}
