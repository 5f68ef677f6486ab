terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  alias = "x"
}
resource "probe_box" "a" {
  label    = "a"
  provider = true ? probe.x : probe
}
