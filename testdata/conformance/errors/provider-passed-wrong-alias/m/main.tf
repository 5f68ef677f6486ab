terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "a" {}
