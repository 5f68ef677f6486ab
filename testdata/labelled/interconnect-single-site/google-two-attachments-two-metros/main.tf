provider "google" {
  project = "net"
  region  = "asia-northeast3"
}
resource "google_compute_interconnect" "line" {
  for_each             = { a = "icn-zone1-1575", b = "nrt-zone1-452" }
  name                 = "line-${each.key}"
  customer_name        = "Acme"
  interconnect_type    = "DEDICATED"
  link_type            = "LINK_TYPE_ETHERNET_10G_LR"
  requested_link_count = 1
  location             = "https://www.googleapis.com/compute/v1/projects/net/global/interconnectLocations/${each.value}"
}
resource "google_compute_router" "r" {
  name    = "r"
  network = "default"
  bgp { asn = 16550 }
}
resource "google_compute_interconnect_attachment" "a" {
  for_each     = google_compute_interconnect.line
  name         = "a-${each.key}"
  interconnect = each.value.id
  router       = google_compute_router.r.id
}
