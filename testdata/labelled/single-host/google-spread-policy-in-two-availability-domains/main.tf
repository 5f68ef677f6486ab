provider "google" {
  project = "voice-prod"
  region  = "asia-northeast3"
  zone    = "asia-northeast3-b"
}
resource "google_compute_resource_policy" "spread" {
  name = "sip-spread"
  group_placement_policy {
    availability_domain_count = 2
    vm_count                  = 4
  }
}
resource "google_compute_instance" "sip" {
  count             = 4
  name              = "sip-${count.index}"
  machine_type      = "c2-standard-8"
  resource_policies = [google_compute_resource_policy.spread.id]
  boot_disk {
    initialize_params {
      image = "projects/voice-prod/global/images/sip-20250901"
    }
  }
  network_interface {
    subnetwork = "voice"
  }
  scheduling {
    on_host_maintenance = "MIGRATE"
    automatic_restart   = true
  }
}
