provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_region_instance_group_manager" "w" {
  name               = "w"
  base_instance_name = "w"
  region             = "europe-west1"
  target_size        = 3
  version { instance_template = "t" }
}
resource "google_compute_target_pool" "p" { # want "RL203"
  name = "p"
  instances = ["europe-west1-b/a", "europe-west1-c/b"]
}
