variable "size" { type = number }
provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_region_instance_group_manager" "active" {
  name               = "active"
  base_instance_name = "a"
  region             = "europe-west1"
  target_size        = 4
  version { instance_template = "t" }
}
resource "google_compute_region_instance_group_manager" "standby" {
  name               = "standby"
  base_instance_name = "s"
  region             = "europe-north1"
  target_size        = var.size
  version { instance_template = "t" }
}
