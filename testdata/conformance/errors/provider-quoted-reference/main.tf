terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "p" { default = "w" }
resource "probe_box" "x" {
  provider = "probe.${var.p}"
}
