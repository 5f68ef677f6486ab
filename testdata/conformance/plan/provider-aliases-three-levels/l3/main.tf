terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.x]
    }
  }
}
resource "probe_box" "x" {
  provider = probe.x
  label    = "l3 x"
}
resource "probe_box" "d" { label = "l3 default" }
