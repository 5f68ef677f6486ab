terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "probe_box" "x" {
  dynamic "rule" {
    for_each = [{ a = 1 }]
    content {
      from = 1
      to   = rule.value.b
    }
  }
}
