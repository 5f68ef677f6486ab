terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = probe_box.x.label
}
resource "probe_box" "x" { label = "r" }
