terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "regions" { default = { home = "ap-northeast-2", away = "ap-northeast-1" } }
provider "aws" {
  region = var.regions.home
}
provider "aws" {
  alias  = "away"
  region = var.regions["away"]
}
module "site" {
  source   = "./site"
  for_each = { blue = ["a", "c"], green = ["b"] }
  name     = each.key
  letters  = each.value
  providers = {
    aws.main = aws
    aws.peer = aws.away
  }
}
