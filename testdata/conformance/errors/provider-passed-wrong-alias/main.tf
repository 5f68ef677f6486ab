terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  alias = "x"
}
module "m" {
  source = "./m"
  providers = {
    probe = probe.y
  }
}
