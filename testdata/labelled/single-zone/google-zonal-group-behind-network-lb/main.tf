provider "google" {
  project = "relay-prod"
  region  = "asia-northeast3"
}
variable "zone_suffix" {
  type    = string
  default = "a"
}
locals { zone = "asia-northeast3-${var.zone_suffix}" }
resource "google_compute_instance_template" "relay" {
  name_prefix  = "relay-"
  machine_type = "n2-standard-2"
  disk { source_image = "relay-prod/relay-31" }
  network_interface { network = "default" }
}
resource "google_compute_instance_group_manager" "relay" {
  name               = "relay"
  base_instance_name = "relay"
  zone               = local.zone
  target_size        = 3
  version { instance_template = google_compute_instance_template.relay.id }
}
resource "google_compute_region_health_check" "relay" {
  name = "relay"
  tcp_health_check { port = 3478 }
}
resource "google_compute_region_backend_service" "relay" {
  name                  = "relay"
  protocol              = "TCP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.relay.id]
  backend {
    group          = google_compute_instance_group_manager.relay.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "relay" {
  name                  = "relay"
  ports                 = ["3478"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.relay.id
}
