provider "google" {
  project = "corp"
  region  = "europe-west3"
}
resource "google_compute_ha_vpn_gateway" "hq" {
  name    = "hq"
  network = "default"
}
resource "google_compute_external_vpn_gateway" "hq" {
  name            = "hq"
  redundancy_type = "TWO_IPS_REDUNDANCY"
  interface {
    id         = 0
    ip_address = "192.0.2.7"
  }
  interface {
    id         = 1
    ip_address = "192.0.2.8"
  }
}
resource "google_compute_router" "hq" {
  name    = "hq"
  network = "default"
  bgp { asn = 64514 }
}
resource "google_compute_vpn_tunnel" "hq" {
  count                           = 2
  name                            = "hq-${count.index}"
  vpn_gateway                     = google_compute_ha_vpn_gateway.hq.id
  vpn_gateway_interface           = count.index
  peer_external_gateway           = google_compute_external_vpn_gateway.hq.id
  peer_external_gateway_interface = count.index
  shared_secret                   = "Not-a-secret-1"
  router                          = google_compute_router.hq.id
}
