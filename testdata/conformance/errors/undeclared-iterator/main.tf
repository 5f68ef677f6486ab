terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "x" {
  dynamic "rule" {
    for_each = [1]
    iterator = it
    content {
      from = rule.value
    }
  }
}
