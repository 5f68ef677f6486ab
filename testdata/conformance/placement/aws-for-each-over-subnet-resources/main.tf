terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "eu-west-3"
}
variable "public" {
  type = map(object({ az = string, group = optional(string, "one") }))
  default = {
    p1 = { az = "eu-west-3a" }
    p2 = { az = "eu-west-3b", group = "two" }
    p3 = { az = "eu-west-3c" }
  }
}
resource "aws_subnet" "p" {
  for_each          = var.public
  vpc_id            = "v"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.value.az
  tags              = { group = each.value.group }
}
resource "aws_nat_gateway" "n" {
  for_each      = aws_subnet.p
  allocation_id = "e"
  subnet_id     = each.value.id
}
resource "aws_ebs_volume" "v" {
  for_each          = aws_subnet.p
  size              = 1
  availability_zone = each.value.availability_zone
}
resource "aws_lb" "g" {
  for_each = { for k, s in var.public : s.group => k... }
  subnets  = [for k in each.value : aws_subnet.p[k].id]
}
resource "aws_lb" "tag" {
  subnets = [for s in aws_subnet.p : s.id if s.tags.group == "one"]
}
resource "aws_lb" "zone" {
  subnets = [for s in values(aws_subnet.p) : s.id if endswith(s.availability_zone, "b")]
}
