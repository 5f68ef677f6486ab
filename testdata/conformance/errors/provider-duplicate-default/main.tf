terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {}
provider "probe" {
  region = "x"
}
