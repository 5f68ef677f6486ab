provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_address" "web" {
  for_each = toset(["europe-west1", "us-central1"])
  name     = "web"
  region   = each.value
}
resource "google_compute_instance" "web" {
  for_each     = google_compute_address.web
  name         = "web-${each.key}"
  machine_type = "e2-standard-2"
  zone         = "${each.key}-b"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config { nat_ip = each.value.address }
  }
}
resource "google_compute_instance_group" "web" {
  for_each  = google_compute_instance.web
  name      = "web"
  zone      = each.value.zone
  instances = [each.value.self_link]
}
resource "google_compute_backend_service" "web" {
  name          = "web"
  health_checks = ["hc"]
  dynamic "backend" {
    for_each = google_compute_instance_group.web
    content { group = backend.value.self_link }
  }
}
resource "google_compute_url_map" "web" {
  name            = "web"
  default_service = google_compute_backend_service.web.id
}
resource "google_compute_target_http_proxy" "web" {
  name    = "web"
  url_map = google_compute_url_map.web.id
}
resource "google_compute_global_forwarding_rule" "web" {
  name       = "web"
  target     = google_compute_target_http_proxy.web.id
  port_range = "80"
}
resource "google_dns_record_set" "web" {
  managed_zone = "z"
  name         = "www.example.com."
  type         = "A"
  ttl          = 60
  rrdatas      = [google_compute_global_forwarding_rule.web.ip_address]
}
