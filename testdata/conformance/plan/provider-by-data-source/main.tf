terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  alias  = "w"
  region = "west"
}
module "m" {
  source    = "./m"
  providers = { probe = probe.w }
}
output "o" { value = module.m.label }
