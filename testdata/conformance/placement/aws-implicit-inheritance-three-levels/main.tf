terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "regions" {
  type = object({ main = string, alt = optional(string, "ca-west-1") })
}
provider "aws" {
  region = var.regions.main
}
provider "aws" {
  alias  = "alt"
  region = var.regions.alt
}
module "plain" {
  source = "./one"
  count  = 2
}
module "alt" {
  source = "./one"
  providers = {
    aws = aws.alt
  }
}
