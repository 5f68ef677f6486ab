terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "d" { label = "l4 inherits" }
