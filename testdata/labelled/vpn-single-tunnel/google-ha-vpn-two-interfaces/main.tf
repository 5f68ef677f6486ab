provider "google" {
  project = "hub-prod"
  region  = "europe-west3"
}
resource "google_compute_ha_vpn_gateway" "hub" {
  name    = "hub"
  network = "hub"
}
resource "google_compute_external_vpn_gateway" "office" {
  name            = "office"
  redundancy_type = "TWO_IPS_REDUNDANCY"
  dynamic "interface" {
    for_each = { 0 = "198.51.100.10", 1 = "203.0.113.10" }
    content {
      id         = interface.key
      ip_address = interface.value
    }
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
  count                           = 2
  name                            = "office-${count.index}"
  vpn_gateway                     = google_compute_ha_vpn_gateway.hub.id
  vpn_gateway_interface           = count.index
  peer_external_gateway           = google_compute_external_vpn_gateway.office.id
  peer_external_gateway_interface = count.index
  router                          = google_compute_router.hub.id
  shared_secret                   = var.secret
}
variable "secret" {
  type      = string
  sensitive = true
}
