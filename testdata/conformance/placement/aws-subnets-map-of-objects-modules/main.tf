terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
locals {
  settings = merge({ region = "eu-west-1" }, { owner = "net" }, var.override)
}
variable "override" {
  type    = map(string)
  default = {}
}
provider "aws" {
  region = local.settings.region
}
module "net" {
  source   = "./net"
  for_each = { blue = "10.1.0.0/16", green = "10.2.0.0/16" }
  cidr     = each.value
  region   = local.settings["region"]
  subnets = {
    pub_a = { zone = "a", tier = "public", num = 0 }
    pub_b = { zone = "b", tier = "public", num = 1 }
    db_b  = { zone = "b", tier = "data", num = 2 }
    db_c  = { zone = "c", tier = "data", num = 3 }
  }
}
resource "aws_lb" "front" {
  for_each = module.net
  name     = "front-${each.key}"
  subnets  = each.value.by_tier["public"]
}
resource "aws_db_subnet_group" "db" {
  subnet_ids = concat(module.net["blue"].by_tier.data, [module.net["green"].ids["pub_a"]])
}
resource "aws_instance" "jump" {
  ami       = "ami-1"
  subnet_id = values(module.net["blue"].ids)[1]
}
