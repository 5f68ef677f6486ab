terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "x" {
  dynamic "rule" {
    content {
      from = 1
    }
  }
}
