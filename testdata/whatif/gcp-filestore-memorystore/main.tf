provider "google" {
  project = "w"
  region  = "us-west2"
}
resource "google_filestore_instance" "wiki" {
  name     = "wiki"
  location = "us-west2-b"
  tier     = "BASIC_SSD"
  file_shares {
    name        = "share"
    capacity_gb = 2560
  }
  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }
}
resource "google_compute_instance" "wiki" {
  for_each     = toset(["us-west2-a", "us-west2-c"])
  name         = "wiki-${each.value}"
  zone         = each.value
  machine_type = "e2-medium"
  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    network = "default"
  }
  metadata_startup_script = "mount ${google_filestore_instance.wiki.networks[0].ip_addresses[0]}:/share /srv"
}
resource "google_redis_instance" "chat" {
  name                    = "chat"
  tier                    = "STANDARD_HA"
  memory_size_gb          = 5
  location_id             = "us-west2-a"
  alternative_location_id = "us-west2-c"
}
resource "google_cloud_run_service" "chat" {
  name     = "chat"
  location = "us-west2"
  template {
    spec {
      containers {
        image = "gcr.io/w/chat"
        env {
          name  = "REDIS"
          value = google_redis_instance.chat.host
        }
      }
    }
  }
}
