provider "google" { project = "voice" }
locals {
  regions = ["us-east1", "us-west1"]
}
resource "google_compute_instance_template" "sip" {
  name_prefix  = "sip-"
  machine_type = "c2-standard-4"
  disk { source_image = "projects/voice/global/images/sip-7" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "sip" {
  for_each           = toset(local.regions)
  name               = "sip-${each.key}"
  region             = each.key
  base_instance_name = "sip"
  target_size        = 3
  version { instance_template = google_compute_instance_template.sip.id }
}
resource "google_compute_health_check" "sip" {
  name = "sip"
  tcp_health_check { port = 5060 }
}
resource "google_compute_region_backend_service" "sip" {
  for_each              = google_compute_region_instance_group_manager.sip
  name                  = "sip-${each.key}"
  region                = each.key
  load_balancing_scheme = "INTERNAL"
  health_checks         = [google_compute_health_check.sip.id]
  backend { group = each.value.instance_group }
}
resource "google_compute_forwarding_rule" "sip" {
  for_each              = google_compute_region_backend_service.sip
  name                  = "sip-${each.key}"
  region                = each.key
  load_balancing_scheme = "INTERNAL"
  allow_global_access   = true
  ports                 = ["5060"]
  backend_service       = each.value.id
}
resource "google_compute_address" "gw" {
  name   = "gw"
  region = "us-east1"
}
resource "google_compute_instance" "gw" {
  name         = "gw"
  zone         = "us-east1-b"
  machine_type = "n2-standard-4"
  boot_disk {
    initialize_params { image = "debian-cloud/debian-12" }
  }
  network_interface {
    network = "default"
    access_config { nat_ip = google_compute_address.gw.address }
  }
  metadata_startup_script = <<-EOT
    apt-get install -y haproxy
    %{for r, f in google_compute_forwarding_rule.sip~}
    echo "server ${r} ${f.ip_address}:5060 check" >> /etc/haproxy/haproxy.cfg
    %{endfor~}
  EOT
}
resource "google_dns_record_set" "sip" {
  managed_zone = "voice"
  name         = "sip.voice.example."
  type         = "A"
  ttl          = 60
  rrdatas      = [google_compute_address.gw.address]
}
