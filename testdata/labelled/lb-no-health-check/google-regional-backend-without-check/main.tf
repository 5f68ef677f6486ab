provider "google" {
  project = "logs"
  region  = "us-west2"
}
variable "checks" {
  type    = list(string)
  default = []
}
resource "google_compute_instance_template" "syslog" {
  name_prefix  = "syslog-"
  machine_type = "e2-standard-2"
  disk { source_image = "projects/logs/global/images/syslog-5" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "syslog" {
  name               = "syslog"
  region             = "us-west2"
  base_instance_name = "syslog"
  target_size        = 3
  version { instance_template = google_compute_instance_template.syslog.id }
}
resource "google_compute_region_backend_service" "syslog" {
  name                  = "syslog"
  region                = "us-west2"
  protocol              = "UDP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = var.checks
  backend {
    group          = google_compute_region_instance_group_manager.syslog.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "syslog" {
  name                  = "syslog"
  region                = "us-west2"
  load_balancing_scheme = "EXTERNAL"
  ip_protocol           = "UDP"
  port_range            = "514"
  backend_service       = google_compute_region_backend_service.syslog.id
}
