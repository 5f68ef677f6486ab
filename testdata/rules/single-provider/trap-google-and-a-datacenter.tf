provider "google" {
  project = "p"
  region  = "europe-west1"
}
provider "openstack" { cloud = "private" }
resource "google_cloud_run_v2_service" "web" {
  name     = "web"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/web:1"
    }
  }
}
resource "openstack_compute_instance_v2" "web" {
  name              = "web"
  image_name        = "web"
  flavor_name       = "m1.large"
  availability_zone = "az1"
  network { name = "n" }
}
