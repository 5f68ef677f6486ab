provider "google" { project = "fare-jp" }
locals { regions = ["asia-northeast1", "asia-northeast2"] }
resource "google_cloud_run_v2_service" "fare" {
  count               = length(local.regions)
  name                = "fare"
  location            = local.regions[count.index]
  deletion_protection = true
  template {
    containers { image = "asia-docker.pkg.dev/fare-jp/fare/api@sha256:0f7e7b1d4c" }
  }
}
resource "google_compute_region_network_endpoint_group" "fare" {
  count                 = length(local.regions)
  name                  = "fare"
  region                = local.regions[count.index]
  network_endpoint_type = "SERVERLESS"
  cloud_run { service = google_cloud_run_v2_service.fare[count.index].name }
}
module "lb" {
  source  = "./lb"
  name    = "fare"
  domains = ["fare.example.jp"]
  groups  = google_compute_region_network_endpoint_group.fare[*].id
}
