provider "google" {
  project = "net"
  region  = "us-east4"
}
locals {
  lines = {
    iad = { location = "iad-zone1-1", domain = "AVAILABILITY_DOMAIN_1" }
    ord = { location = "ord-zone2-7", domain = "AVAILABILITY_DOMAIN_2" }
  }
}
resource "google_compute_interconnect" "line" {
  for_each             = local.lines
  name                 = each.key
  customer_name        = "acme"
  interconnect_type    = "DEDICATED"
  link_type            = "LINK_TYPE_ETHERNET_10G_LR"
  location             = "https://www.googleapis.com/compute/v1/projects/net/global/interconnectLocations/${each.value.location}"
  requested_link_count = 1
}
resource "google_compute_interconnect_attachment" "line" {
  for_each                 = local.lines
  name                     = each.key
  interconnect             = google_compute_interconnect.line[each.key].id
  router                   = "r"
  edge_availability_domain = each.value.domain
  type                     = "DEDICATED"
}
