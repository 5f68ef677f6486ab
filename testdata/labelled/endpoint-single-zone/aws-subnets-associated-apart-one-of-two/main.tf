provider "aws" { region = "us-east-1" }
resource "aws_vpc" "app" {
  cidr_block           = "10.66.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "app" {
  for_each          = { "us-east-1a" = 0, "us-east-1b" = 1 }
  vpc_id            = aws_vpc.app.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.app.cidr_block, 8, each.value)
}
locals { endpoint_zones = ["us-east-1a"] }
resource "aws_vpc_endpoint" "ecr" {
  for_each            = toset(["ecr.api", "ecr.dkr"])
  vpc_id              = aws_vpc.app.id
  service_name        = "com.amazonaws.us-east-1.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
}
locals {
  pairs = { for p in setproduct(keys(aws_vpc_endpoint.ecr), local.endpoint_zones) : join("/", p) => p }
}
resource "aws_vpc_endpoint_subnet_association" "ecr" {
  for_each        = local.pairs
  vpc_endpoint_id = aws_vpc_endpoint.ecr[each.value[0]].id
  subnet_id       = aws_subnet.app[each.value[1]].id
}
