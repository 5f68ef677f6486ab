provider "google" {
  project = "shop-prod"
  region  = "asia-northeast3"
}

resource "google_compute_health_check" "app" {
  name = "app"
  http_health_check {
    port = 80
  }
}

resource "google_compute_instance_template" "app" {
  machine_type = "e2-standard-4"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = "default"
  }
  metadata_startup_script = "echo DB=${google_sql_database_instance.db.private_ip_address}"
}

resource "google_sql_database_instance" "db" {
  name             = "shop"
  database_version = "POSTGRES_15"
  region           = "asia-northeast3"
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"
  }
}

resource "google_compute_region_instance_group_manager" "app" {
  name                      = "app"
  region                    = "asia-northeast3"
  base_instance_name        = "app"
  target_size               = 4
  distribution_policy_zones = ["asia-northeast3-a", "asia-northeast3-c"]
  version {
    instance_template = google_compute_instance_template.app.id
  }
}

resource "google_compute_backend_service" "app" {
  name          = "app"
  protocol      = "HTTP"
  health_checks = [google_compute_health_check.app.id]
  backend {
    group = google_compute_region_instance_group_manager.app.instance_group
  }
}

resource "google_compute_url_map" "app" {
  name            = "app"
  default_service = google_compute_backend_service.app.id
}

resource "google_compute_target_http_proxy" "app" {
  name    = "app"
  url_map = google_compute_url_map.app.id
}

resource "google_compute_global_forwarding_rule" "app" {
  name       = "app"
  target     = google_compute_target_http_proxy.app.id
  port_range = "80"
}
