provider "google" {
  project = "hub"
  region  = "europe-west2"
}
variable "psk" {
  type      = string
  sensitive = true
}
locals {
  tunnels = {
    t0 = { interface = 0, peer = 0 }
  }
}
resource "google_compute_ha_vpn_gateway" "dc" {
  name    = "dc"
  network = "hub"
}
resource "google_compute_external_vpn_gateway" "dc" {
  name            = "dc"
  redundancy_type = "TWO_IPS_REDUNDANCY"
  dynamic "interface" {
    for_each = ["198.51.100.1", "198.51.100.2"]
    content {
      id         = interface.key
      ip_address = interface.value
    }
  }
}
resource "google_compute_router" "dc" {
  name    = "dc"
  network = "hub"
  bgp { asn = 64514 }
}
resource "google_compute_vpn_tunnel" "dc" {
  for_each                        = local.tunnels
  name                            = each.key
  vpn_gateway                     = google_compute_ha_vpn_gateway.dc.id
  vpn_gateway_interface           = each.value.interface
  peer_external_gateway           = google_compute_external_vpn_gateway.dc.id
  peer_external_gateway_interface = each.value.peer
  shared_secret                   = var.psk
  router                          = google_compute_router.dc.id
}
