provider "aws" {
  region = "eu-central-1"
}
data "aws_availability_zones" "z" {}
locals {
  azs = slice(data.aws_availability_zones.z.names, 0, 3)
}
module "vpc" {
  source                 = "terraform-aws-modules/vpc/aws"
  version                = "~> 5.8"
  name                   = "prod"
  cidr                   = "10.0.0.0/16"
  azs                    = local.azs
  private_subnets        = [for i, _ in local.azs : cidrsubnet("10.0.0.0/16", 4, i)]
  public_subnets         = [for i, _ in local.azs : cidrsubnet("10.0.0.0/16", 8, i + 200)]
  enable_nat_gateway     = true
  single_nat_gateway     = false
  one_nat_gateway_per_az = true
}
