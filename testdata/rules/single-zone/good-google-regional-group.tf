provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_region_instance_group_manager" "web" {
  name               = "web"
  region             = "europe-west1"
  base_instance_name = "web"
  target_size        = 4
  version { instance_template = "t" }
}
