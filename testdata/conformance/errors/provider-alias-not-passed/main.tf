terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {}
module "m" {
  source = "./m"
}
