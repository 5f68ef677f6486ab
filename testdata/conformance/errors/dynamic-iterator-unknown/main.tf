terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "a" {
  dynamic "rule" {
    for_each = [80]
    iterator = it
    content {
      from = it.value
      to   = rule.value
    }
  }
}
