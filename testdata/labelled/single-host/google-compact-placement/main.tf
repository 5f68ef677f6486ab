provider "google" {
  project = "cfd-prod"
  region  = "us-central1"
}
resource "google_compute_resource_policy" "pack" {
  name   = "pack"
  region = "us-central1"
  group_placement_policy {
    collocation = "COLLOCATED"
    vm_count    = 4
  }
}
resource "google_compute_instance" "sim" {
  count             = 4
  name              = "sim-${count.index}"
  machine_type      = "c2-standard-60"
  zone              = "us-central1-f"
  resource_policies = [google_compute_resource_policy.pack.id]
  boot_disk {
    initialize_params {
      image = "cfd-prod/solver"
    }
  }
  network_interface {
    network = "default"
  }
  scheduling {
    automatic_restart   = false
    on_host_maintenance = "TERMINATE"
  }
}
