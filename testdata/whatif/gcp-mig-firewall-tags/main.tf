provider "google" {
  project = "game"
  region  = "asia-east1"
}
resource "google_compute_network" "n" {
  name                    = "game"
  auto_create_subnetworks = true
}
resource "google_compute_firewall" "db" {
  name        = "db"
  network     = google_compute_network.n.name
  source_tags = ["game-app"]
  target_tags = ["game-db"]
  allow {
    protocol = "tcp"
    ports    = ["6379"]
  }
}
resource "google_compute_instance" "db" {
  name         = "db"
  machine_type = "n2-highmem-4"
  zone         = "asia-east1-b"
  tags         = ["game-db"]
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = google_compute_network.n.id
  }
}
resource "google_compute_instance_template" "app" {
  name_prefix  = "app-"
  machine_type = "e2-standard-4"
  tags         = ["game-app", "http"]
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = google_compute_network.n.id
  }
}
resource "google_compute_region_instance_group_manager" "app" {
  name                      = "app"
  base_instance_name        = "app"
  region                    = "asia-east1"
  distribution_policy_zones = ["asia-east1-a", "asia-east1-c"]
  target_size               = 4
  version {
    instance_template = google_compute_instance_template.app.self_link
  }
}
resource "google_compute_region_health_check" "app" {
  name   = "app"
  region = "asia-east1"
  tcp_health_check {
    port = 80
  }
}
resource "google_compute_region_backend_service" "app" {
  name                  = "app"
  region                = "asia-east1"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.app.id]
  backend {
    group          = google_compute_region_instance_group_manager.app.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "game" {
  name            = "game"
  region          = "asia-east1"
  port_range      = "80"
  backend_service = google_compute_region_backend_service.app.id
}
