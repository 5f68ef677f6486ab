terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "eu"
  region = "eu-central-1"
}
data "aws_availability_zones" "us" {
  state = "available"
}
data "aws_availability_zones" "eu" {
  provider = aws.eu
  state    = "available"
}
resource "aws_subnet" "us" {
  for_each          = { for i, z in ["one", "two"] : z => i }
  vpc_id            = "v"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
  availability_zone = data.aws_availability_zones.us.names[each.value]
}
resource "aws_subnet" "eu" {
  provider          = aws.eu
  count             = 2
  vpc_id            = "v"
  cidr_block        = cidrsubnet("10.1.0.0/16", 8, count.index)
  availability_zone = element(data.aws_availability_zones.eu.names, count.index)
}
resource "aws_elasticache_subnet_group" "eu" {
  provider   = aws.eu
  name       = "c"
  subnet_ids = aws_subnet.eu[*].id
}
resource "aws_lb" "us" {
  subnets = values(aws_subnet.us)[*].id
}
resource "aws_nat_gateway" "n" {
  allocation_id = "e"
  subnet_id     = aws_subnet.us["two"].id
}
