terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = var.region
}
resource "probe_box" "a" {
}
