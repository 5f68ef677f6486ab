provider "google" {
  project = "game-prod"
  region  = "us-central1"
}
locals { regions = ["us-central1", "europe-west4"] }
resource "google_compute_instance_template" "game" {
  machine_type = "c3-standard-4"
  disk { source_image = "game-prod/game-77" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "game" {
  count              = length(local.regions)
  name               = "game-${local.regions[count.index]}"
  base_instance_name = "game"
  region             = local.regions[count.index]
  target_size        = 4
  version { instance_template = google_compute_instance_template.game.id }
}
resource "google_compute_region_health_check" "game" {
  count  = length(local.regions)
  name   = "game-${count.index}"
  region = local.regions[count.index]
  tcp_health_check { port = 7777 }
}
resource "google_compute_region_backend_service" "game" {
  count                 = length(local.regions)
  name                  = "game"
  region                = local.regions[count.index]
  protocol              = "TCP"
  load_balancing_scheme = "EXTERNAL"
  health_checks         = [google_compute_region_health_check.game[count.index].id]
  backend {
    group          = google_compute_region_instance_group_manager.game[count.index].instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_address" "game" {
  count  = length(local.regions)
  name   = "game"
  region = local.regions[count.index]
}
resource "google_compute_forwarding_rule" "game" {
  count                 = length(local.regions)
  name                  = "game"
  region                = local.regions[count.index]
  ip_address            = google_compute_address.game[count.index].id
  ports                 = ["7777"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.game[count.index].id
}
resource "google_dns_managed_zone" "game" {
  name     = "game"
  dns_name = "game.example."
}
resource "google_dns_record_set" "game" {
  managed_zone = google_dns_managed_zone.game.name
  name         = "play.${google_dns_managed_zone.game.dns_name}"
  type         = "A"
  ttl          = 60
  rrdatas      = google_compute_address.game[*].address
}
