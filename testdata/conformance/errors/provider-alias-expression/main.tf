terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "n" { default = "x" }
provider "probe" {
  region = "r"
  alias  = var.n
}
