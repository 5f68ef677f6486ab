terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
module "m" {
  source    = "./m"
  providers = "probe"
}
