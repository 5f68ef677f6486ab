provider "google" {
  project = "atlas-prod"
  region  = "us-west1"
}
variable "gpu_zones" {
  type    = list(string)
  default = ["us-west1-b"]
}
resource "google_compute_region_instance_template" "etl" {
  name_prefix  = "etl-"
  machine_type = "n1-standard-16"
  disk {
    source_image = "atlas-prod/etl-gpu-4"
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_region_instance_group_manager" "etl" {
  name                      = "etl"
  base_instance_name        = "etl"
  region                    = "us-west1"
  target_size               = 4
  distribution_policy_zones = var.gpu_zones
  version {
    instance_template = google_compute_region_instance_template.etl.self_link
  }
}
