# Two tunnels from both interfaces to a peer that is redundant in itself.
provider "google" {
  project = "p"
  region  = "asia-northeast3"
}
resource "google_compute_network" "main" {
  name = "main"
}
resource "google_compute_ha_vpn_gateway" "main" {
  name    = "main"
  network = google_compute_network.main.id
}
resource "google_compute_external_vpn_gateway" "office" {
  name            = "office"
  redundancy_type = "SINGLE_IP_INTERNALLY_REDUNDANT"
  interface {
    id         = 0
    ip_address = "203.0.113.10"
  }
}
resource "google_compute_router" "main" {
  name    = "main"
  network = google_compute_network.main.id
  bgp {
    asn = 64514
  }
}
resource "google_compute_vpn_tunnel" "office" {
  count                           = 2
  name                            = "office-${count.index}"
  vpn_gateway                     = google_compute_ha_vpn_gateway.main.id
  vpn_gateway_interface           = count.index
  peer_external_gateway           = google_compute_external_vpn_gateway.office.id
  peer_external_gateway_interface = 0
  shared_secret                   = "not a secret"
  router                          = google_compute_router.main.id
}
