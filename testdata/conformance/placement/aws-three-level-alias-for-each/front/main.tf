terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "name" {}
variable "zones" { type = set(string) }
resource "aws_subnet" "s" {
  for_each          = var.zones
  vpc_id            = "vpc-1"
  availability_zone = each.value
}
resource "aws_lb" "front" {
  name    = var.name
  subnets = [for s in aws_subnet.s : s.id]
}
module "db" {
  source     = "../db"
  subnet_ids = values(aws_subnet.s)[*].id
  zone       = sort(var.zones)[0]
}
