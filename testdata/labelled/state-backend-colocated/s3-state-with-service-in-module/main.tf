terraform {
  required_version = ">= 1.6"
  backend "s3" {
    bucket       = "corp-tfstate"
    key          = "api/prod.tfstate"
    region       = "ap-northeast-2"
    use_lockfile = true
  }
}
locals {
  country_regions = { kr = "ap-northeast-2", jp = "ap-northeast-1" }
}
provider "aws" {
  region = local.country_regions["kr"]
}
module "api" {
  source = "./api"
}
