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
  metadata_startup_script = "echo DB=${google_spanner_instance.db.name}/${google_spanner_database.db.name}"
}

resource "google_spanner_instance" "db" {
  name         = "shop"
  config       = "nam-eur-asia1"
  display_name = "shop"
  num_nodes    = 3
}

resource "google_spanner_database" "db" {
  instance = google_spanner_instance.db.name
  name     = "shop"
}

resource "google_compute_region_instance_group_manager" "app" {
  for_each           = { asia-northeast3 = 3, asia-northeast1 = 9 }
  name               = "app-${each.key}"
  region             = each.key
  base_instance_name = "app"
  target_size        = each.value
  version {
    instance_template = google_compute_instance_template.app.id
  }
}

resource "google_compute_backend_service" "app" {
  name          = "app"
  protocol      = "HTTP"
  health_checks = [google_compute_health_check.app.id]
  dynamic "backend" {
    for_each = google_compute_region_instance_group_manager.app
    content {
      group = backend.value.instance_group
    }
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
