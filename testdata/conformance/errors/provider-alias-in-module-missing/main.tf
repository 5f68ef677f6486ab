terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = "r"
}
module "m" {
  source = "./m"
}
