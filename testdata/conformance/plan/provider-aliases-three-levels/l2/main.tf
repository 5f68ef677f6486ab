terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.inner]
    }
  }
}
resource "probe_box" "def" { label = "l2" }
resource "probe_box" "inner" {
  provider = probe.inner
  label    = "l2 inner"
}
module "l3" {
  count  = 2
  source = "../l3"
  providers = {
    probe.x = probe.inner
    probe   = probe
  }
}
