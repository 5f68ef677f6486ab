provider "google" {
  project = "corp"
  region  = "europe-west3"
}
resource "google_compute_vpn_gateway" "hq" {
  name    = "hq"
  network = "default"
}
resource "google_compute_address" "hq" { name = "hq" }
resource "google_compute_forwarding_rule" "esp" {
  name        = "hq-esp"
  ip_protocol = "ESP"
  ip_address  = google_compute_address.hq.address
  target      = google_compute_vpn_gateway.hq.id
}
resource "google_compute_vpn_tunnel" "hq" {
  name                   = "hq"
  peer_ip                = "192.0.2.7"
  shared_secret          = "Not-a-secret-1"
  target_vpn_gateway     = google_compute_vpn_gateway.hq.id
  local_traffic_selector = ["10.0.0.0/8"]
  depends_on             = [google_compute_forwarding_rule.esp]
}
resource "google_compute_route" "hq" {
  name                = "hq"
  network             = "default"
  dest_range          = "192.168.0.0/16"
  next_hop_vpn_tunnel = google_compute_vpn_tunnel.hq.id
}
