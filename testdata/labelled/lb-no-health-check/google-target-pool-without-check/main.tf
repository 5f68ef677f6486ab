provider "google" {
  project = "game-prod"
  region  = "us-west1"
}
resource "google_compute_instance" "game" {
  for_each     = toset(["us-west1-a", "us-west1-b"])
  name         = "game-${each.key}"
  machine_type = "c3-standard-4"
  zone         = each.key
  boot_disk {
    initialize_params {
      image = "game-prod/game"
    }
  }
  network_interface {
    network = "default"
  }
}
resource "google_compute_target_pool" "game" {
  name      = "game"
  instances = [for i in google_compute_instance.game : i.self_link]
}
resource "google_compute_forwarding_rule" "game" {
  name                  = "game"
  load_balancing_scheme = "EXTERNAL"
  target                = google_compute_target_pool.game.self_link
  port_range            = "7000"
}
