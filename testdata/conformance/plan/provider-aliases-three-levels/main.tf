terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = "root-default"
}
provider "probe" {
  alias  = "one"
  region = "r-${local.suffix}"
  default_tags {
    tags = { a = "b" }
  }
}
provider "probe" {
  alias  = "two"
  region = var.two
  zone   = null
}
variable "two" { default = "r-two" }
locals { suffix = lower("ONE") }
module "l1" {
  source   = "./l1"
  for_each = toset(["p", "q"])
  providers = {
    probe      = probe.two
    probe.left = probe.one
    probe.right = probe
  }
}
module "plain" {
  source = "./l3"
  providers = {
    probe.x = probe.one
  }
}
resource "probe_box" "r" { label = "root" }
resource "probe_box" "r1" {
  provider = probe.one
  label    = "root one"
}
