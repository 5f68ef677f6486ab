terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
provider "probe" {
  alias = "a.b"
}
