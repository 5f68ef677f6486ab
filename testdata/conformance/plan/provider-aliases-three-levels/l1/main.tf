terraform {
  required_providers {
    probe = {
      source                = "probe/probe"
      configuration_aliases = [probe.left, probe.right]
    }
  }
}
resource "probe_box" "def" { label = "l1" }
resource "probe_box" "left" {
  provider = probe.left
  label    = "l1 left"
}
module "l2" {
  source = "../l2"
  providers = {
    probe.inner = probe.left
    probe       = probe.right
  }
}
module "inherit" {
  source = "../l4"
}
