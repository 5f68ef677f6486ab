terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
variable "azs" {
  type    = list(string)
  default = ["us-east-1b", "us-east-1c", "us-east-1e"]
}
resource "aws_subnet" "s" {
  count             = length(var.azs) * 2
  vpc_id            = "v"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = var.azs[floor(count.index / 2)]
  tags              = { tier = count.index % 2 == 0 ? "pub" : "priv" }
}
locals {
  public  = [for i, s in aws_subnet.s : s.id if i % 2 == 0]
  private = [for i, s in aws_subnet.s : s.id if i % 2 == 1]
  chunks  = chunklist(aws_subnet.s[*].id, 2)
}
resource "aws_lb" "l" {
  subnets = slice(local.public, 0, 2)
}
resource "aws_autoscaling_group" "g" {
  count               = 3
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = local.chunks[count.index]
}
module "node" {
  source = "./node"
  count  = 4
  subnet = element(local.private, count.index + 1)
  zone   = var.azs[(count.index + 2) % length(var.azs)]
}
resource "aws_elasticache_subnet_group" "e" {
  name       = "e"
  subnet_ids = distinct(concat([local.private[2]], reverse(local.private)))
}
