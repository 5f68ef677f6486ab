provider "google" { project = "ledger" }
locals { regions = toset(["europe-west1", "europe-west4"]) }
resource "google_compute_instance_template" "l" {
  name_prefix  = "l-"
  machine_type = "n2-standard-4"
  disk { source_image = "projects/ledger/global/images/l-3" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "l" {
  for_each           = local.regions
  name               = "l"
  region             = each.key
  base_instance_name = "l"
  target_size        = 4
  version { instance_template = google_compute_instance_template.l.id }
}
resource "google_compute_region_health_check" "l" {
  for_each = local.regions
  name     = "l"
  region   = each.key
  tcp_health_check { port = 8443 }
}
resource "google_compute_region_backend_service" "l" {
  for_each              = local.regions
  name                  = "l"
  region                = each.key
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_region_health_check.l[each.key].id]
  backend { group = google_compute_region_instance_group_manager.l[each.key].instance_group }
}
resource "google_compute_forwarding_rule" "l" {
  for_each              = local.regions
  name                  = "l"
  region                = each.key
  load_balancing_scheme = "INTERNAL"
  ip_protocol           = "TCP"
  ports                 = ["8443"]
  network               = "default"
  backend_service       = google_compute_region_backend_service.l[each.key].id
}
resource "google_dns_record_set" "l" {
  managed_zone = "corp"
  name         = "ledger.corp.example."
  type         = "A"
  ttl          = 15
  routing_policy {
    dynamic "geo" {
      for_each = google_compute_forwarding_rule.l
      content {
        location = geo.key
        health_checked_targets {
          internal_load_balancers {
            load_balancer_type = "regionalL4ilb"
            ip_address         = geo.value.ip_address
            port               = "8443"
            ip_protocol        = "tcp"
            network_url        = "projects/ledger/global/networks/default"
            project            = "ledger"
            region             = geo.key
          }
        }
      }
    }
  }
}
