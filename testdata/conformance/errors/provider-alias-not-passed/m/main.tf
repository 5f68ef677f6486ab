terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.peer]
    }
  }
}
resource "probe_box" "x" { provider = probe.peer }
