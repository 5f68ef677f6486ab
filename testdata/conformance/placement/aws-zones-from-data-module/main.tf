terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" { region = "us-east-2" }
module "net" {
  source = "./net"
  size   = 2
}
resource "aws_instance" "x" {
  count     = 3
  subnet_id = element(module.net.subnets, count.index)
}
