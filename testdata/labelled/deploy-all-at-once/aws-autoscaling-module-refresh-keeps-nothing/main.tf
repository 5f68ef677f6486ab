provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "api" {
  cidr_block           = "10.10.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "api" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.api.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.api.cidr_block, 8, each.value)
}
module "api" {
  source              = "terraform-aws-modules/autoscaling/aws"
  version             = "~> 8.0"
  name                = "api"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.api : s.id]
  image_id            = "ami-0aaa"
  instance_type       = "m7g.large"
  instance_refresh = {
    strategy    = "Rolling"
    preferences = { min_healthy_percentage = 0 }
  }
}
