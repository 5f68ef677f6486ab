provider "aws" {
  region = "eu-west-1"
}
module "vpc" {
  source    = "./modules/vpc"
  cidr      = "10.30.0.0/16"
  zones     = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  nat_zones = ["eu-west-1a"]
}
