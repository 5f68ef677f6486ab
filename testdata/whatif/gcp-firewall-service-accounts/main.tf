provider "google" {
  project = "ads"
  region  = "us-central1"
  zone    = "us-central1-f"
}
resource "google_service_account" "front" {
  account_id = "front"
}
resource "google_service_account" "queue" {
  account_id = "queue"
}
resource "google_compute_firewall" "queue" {
  name                    = "queue"
  network                 = "default"
  direction               = "INGRESS"
  source_service_accounts = [google_service_account.front.email]
  target_service_accounts = [google_service_account.queue.email]
  allow {
    protocol = "tcp"
    ports    = ["5672"]
  }
}
resource "google_compute_instance" "queue" {
  name         = "queue"
  machine_type = "e2-standard-4"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
  }
  service_account {
    email  = google_service_account.queue.email
    scopes = ["cloud-platform"]
  }
}
resource "google_compute_instance_template" "ads" {
  machine_type = "e2-standard-4"
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = "default"
  }
  service_account {
    email  = google_service_account.front.email
    scopes = ["cloud-platform"]
  }
}
resource "google_compute_instance_group_manager" "ads" {
  name               = "ads"
  base_instance_name = "ads"
  zone               = "us-central1-a"
  target_size        = 2
  version {
    instance_template = google_compute_instance_template.ads.id
  }
}
