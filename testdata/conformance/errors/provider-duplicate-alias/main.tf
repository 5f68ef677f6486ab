terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  alias = "a"
}
provider "probe" {
  alias  = "a"
  region = "x"
}
