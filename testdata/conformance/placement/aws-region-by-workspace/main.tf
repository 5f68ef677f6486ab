terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
locals {
  regions = { default = "us-east-1", stage = "us-west-1", prod = "eu-west-1" }
  region  = try(local.regions[terraform.workspace], local.regions.default)
  zones   = lookup({ prod = ["a", "b", "c"], stage = ["a", "c"] }, terraform.workspace, ["a"])
  names   = formatlist("%s%s", local.region, local.zones)
}
provider "aws" {
  region = local.region
}
provider "aws" {
  alias  = "edge"
  region = terraform.workspace == "prod" ? "us-east-1" : local.region
}
resource "aws_subnet" "s" {
  count             = length(local.names)
  vpc_id            = "v"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = local.names[count.index]
}
resource "aws_db_subnet_group" "d" {
  subnet_ids = aws_subnet.s.*.id
}
resource "aws_acm_certificate" "c" {
  provider    = aws.edge
  domain_name = "x.example"
}
resource "aws_instance" "i" {
  ami       = "a"
  subnet_id = one(slice(aws_subnet.s[*].id, 1, 2))
}
resource "aws_instance" "none" {
  count = terraform.workspace == "default" ? 1 : 0
  ami   = "a"
}
