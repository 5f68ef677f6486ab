terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  alias  = "main"
  region = "ap-south-1"
}
data "aws_availability_zones" "all" {
  provider = aws.main
}
module "net" {
  source    = "./net"
  providers = { aws = aws.main }
  zones     = { for i in range(3) : "z${i}" => data.aws_availability_zones.all.names[i] }
}
module "tier" {
  source    = "./tier"
  providers = { aws = aws.main }
  subnets   = module.net.subnets
  use       = ["z2", "z0"]
}
