provider "google" { project = "n" }
locals {
  lines = { a = "las-zone1-770", b = "sjc-zone1-6" }
}
resource "google_compute_router" "r" {
  for_each = local.lines
  name     = "r-${each.key}"
  region   = "us-west2"
  network  = "v"
  bgp { asn = 65001 }
}
resource "google_compute_interconnect" "l" {
  for_each             = local.lines
  name                 = "l-${each.key}"
  customer_name        = "acme"
  interconnect_type    = "DEDICATED"
  link_type            = "LINK_TYPE_ETHERNET_10G_LR"
  requested_link_count = 1
  location             = "https://www.googleapis.com/compute/v1/projects/n/global/interconnectLocations/${each.value}"
}
resource "google_compute_interconnect_attachment" "a" {
  for_each     = google_compute_interconnect.l
  name         = "a-${each.key}"
  region       = "us-west2"
  router       = google_compute_router.r[each.key].id
  interconnect = each.value.self_link
}
