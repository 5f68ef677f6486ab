terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.peer]
    }
  }
}
resource "probe_box" "a" {
  provider = probe.peer
}
