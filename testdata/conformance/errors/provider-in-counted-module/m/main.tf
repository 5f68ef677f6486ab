terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = "x"
}
resource "probe_box" "x" {}
