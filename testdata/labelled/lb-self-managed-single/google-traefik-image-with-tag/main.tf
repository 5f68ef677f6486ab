provider "google" {
  project = "shopfront"
  region  = "europe-north1"
}
resource "google_compute_address" "in" { name = "ingress" }
resource "google_compute_instance" "ingress" {
  name         = "traefik"
  zone         = "europe-north1-b"
  machine_type = "e2-standard-2"
  tags         = ["traefik", "public"]
  boot_disk {
    initialize_params { image = "projects/shopfront/global/images/traefik-3-1" }
  }
  network_interface {
    network = "default"
    access_config { nat_ip = google_compute_address.in.address }
  }
  metadata = { upstream = google_dns_record_set.upstream.name }
}
resource "google_dns_record_set" "app" {
  managed_zone = "shopfront"
  name         = "shop.example.fi."
  type         = "A"
  ttl          = 60
  rrdatas      = [google_compute_address.in.address]
}
resource "google_compute_instance_template" "app" {
  name_prefix  = "app-"
  machine_type = "e2-standard-4"
  disk { source_image = "projects/shopfront/global/images/app-14" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "app" {
  name               = "app"
  region             = "europe-north1"
  base_instance_name = "app"
  target_size        = 3
  version { instance_template = google_compute_instance_template.app.id }
}
resource "google_compute_health_check" "app" {
  name = "app"
  tcp_health_check { port = 8080 }
}
resource "google_compute_region_backend_service" "app" {
  name                  = "app"
  region                = "europe-north1"
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_health_check.app.id]
  backend { group = google_compute_region_instance_group_manager.app.instance_group }
}
resource "google_compute_forwarding_rule" "app" {
  name                  = "app"
  region                = "europe-north1"
  load_balancing_scheme = "INTERNAL"
  ports                 = ["8080"]
  backend_service       = google_compute_region_backend_service.app.id
}
resource "google_dns_record_set" "upstream" {
  managed_zone = "internal"
  name         = "app.internal."
  type         = "A"
  ttl          = 30
  rrdatas      = [google_compute_forwarding_rule.app.ip_address]
}
