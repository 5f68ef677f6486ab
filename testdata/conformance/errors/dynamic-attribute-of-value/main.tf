terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "rules" {
  type    = list(object({ port = number }))
  default = [{ port = 80 }]
}
resource "probe_box" "a" {
  dynamic "rule" {
    for_each = var.rules
    content {
      from = rule.value.port
      cidr = rule.value.cidr
    }
  }
}
