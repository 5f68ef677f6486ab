terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = local.region
}
resource "probe_box" "x" {}
