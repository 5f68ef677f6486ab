terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "regions" {
  type = map(string)
}
provider "aws" {
  region = var.regions["first"]
}
provider "aws" {
  alias  = "second"
  region = var.regions["second"]
}
