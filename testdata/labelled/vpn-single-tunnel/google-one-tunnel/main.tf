provider "google" {
  project = "hub-prod"
  region  = "europe-west3"
}
locals {
  tunnels = { primary = { interface = 0, peer = 0 } }
}
resource "google_compute_ha_vpn_gateway" "hub" {
  name    = "hub"
  network = "hub"
}
resource "google_compute_external_vpn_gateway" "office" {
  name            = "office"
  redundancy_type = "SINGLE_IP_INTERNALLY_REDUNDANT"
  interface {
    id         = 0
    ip_address = "198.51.100.10"
  }
}
resource "google_compute_router" "hub" {
  name    = "hub"
  network = "hub"
  bgp {
    asn = 64514
  }
}
resource "google_compute_vpn_tunnel" "office" {
  for_each                        = local.tunnels
  name                            = "office-${each.key}"
  vpn_gateway                     = google_compute_ha_vpn_gateway.hub.id
  vpn_gateway_interface           = each.value.interface
  peer_external_gateway           = google_compute_external_vpn_gateway.office.id
  peer_external_gateway_interface = each.value.peer
  router                          = google_compute_router.hub.id
  shared_secret                   = var.secret
}
variable "secret" {
  type      = string
  sensitive = true
}
