terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = probe_box.a.label
}
resource "probe_box" "a" {
  label = "x"
}
