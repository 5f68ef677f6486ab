provider "google" {
  project = "rank-prod"
  region  = "us-west2"
}
data "google_compute_zones" "up" {
  region = "us-west2"
}
locals {
  zones = ["us-west2-c"]
}
resource "google_compute_region_instance_template" "rank" {
  name_prefix  = "rank-"
  region       = "us-west2"
  machine_type = "c3-standard-8"
  disk { source_image = "rank-prod/rank-31" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "rank" {
  name                      = "rank"
  base_instance_name        = "rank"
  region                    = "us-west2"
  distribution_policy_zones = local.zones
  version { instance_template = google_compute_region_instance_template.rank.id }
}
resource "google_compute_region_autoscaler" "rank" {
  name   = "rank"
  region = "us-west2"
  target = google_compute_region_instance_group_manager.rank.self_link
  autoscaling_policy {
    min_replicas = 4
    max_replicas = 8
  }
}
resource "google_compute_region_health_check" "rank" {
  name   = "rank"
  region = "us-west2"
  grpc_health_check { port = 7000 }
}
resource "google_compute_region_backend_service" "rank" {
  name                  = "rank"
  region                = "us-west2"
  protocol              = "TCP"
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_region_health_check.rank.id]
  backend {
    group          = google_compute_region_instance_group_manager.rank.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "rank" {
  name                  = "rank"
  region                = "us-west2"
  load_balancing_scheme = "INTERNAL"
  network               = "default"
  ports                 = ["7000"]
  backend_service       = google_compute_region_backend_service.rank.id
}
