provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "app" {
  count        = 2
  name         = "app-${count.index}"
  machine_type = "e2-standard-2"
  zone         = ["europe-west1-b", "europe-west1-c"][count.index]
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface { network = "default" }
}
resource "google_compute_instance" "edge" { # want "RL207"
  name         = "edge"
  machine_type = "e2-standard-2"
  zone         = "europe-west1-b"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config {}
  }
  metadata_startup_script = "apt-get install -y haproxy; echo server ${google_compute_instance.app[0].network_interface[0].network_ip} ${google_compute_instance.app[1].network_interface[0].network_ip}"
}
