terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  region = "a"
  region = "b"
}
