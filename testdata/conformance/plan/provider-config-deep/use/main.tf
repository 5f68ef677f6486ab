terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.b]
    }
  }
}
variable "label" {}
resource "probe_box" "plain" {
  label = var.label
}
resource "probe_box" "aliased" {
  provider = probe.b
  label    = "${probe_box.plain.label}-b"
  dynamic "rule" {
    for_each = range(2)
    content {
      from = rule.value
      to   = "${var.label}${rule.key}"
    }
  }
}
output "labels" { value = [probe_box.plain.label, probe_box.aliased.label, probe_box.aliased.rule[*].to] }
