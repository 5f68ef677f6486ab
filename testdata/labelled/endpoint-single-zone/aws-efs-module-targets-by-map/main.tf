provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "cms" {
  cidr_block           = "10.67.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "cms" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1, "eu-west-1c" = 2 }
  vpc_id            = aws_vpc.cms.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.cms.cidr_block, 8, each.value)
}
module "efs" {
  source  = "terraform-aws-modules/efs/aws"
  version = "~> 1.6"

  name                 = "cms"
  encrypted            = true
  enable_backup_policy = true
  mount_targets = {
    for z, s in aws_subnet.cms : z => { subnet_id = s.id }
  }
  security_group_vpc_id = aws_vpc.cms.id
  security_group_rules = {
    vpc = { cidr_blocks = [aws_vpc.cms.cidr_block] }
  }
}
