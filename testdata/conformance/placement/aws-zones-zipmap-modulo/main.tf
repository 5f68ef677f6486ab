terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-west-2"
}
data "aws_availability_zones" "here" {}
locals {
  az      = slice(data.aws_availability_zones.here.names, 0, 3)
  letters = ["x", "y", "z"]
  by_name = zipmap(local.letters, local.az)
  pairs   = { for i, l in local.letters : l => { az = local.az[(i + 1) % 3], n = i } }
}
resource "aws_subnet" "named" {
  for_each          = local.by_name
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.value
}
resource "aws_instance" "shifted" {
  for_each          = local.pairs
  ami               = "ami-1"
  availability_zone = each.value.az
}
resource "aws_ebs_volume" "round" {
  count             = 4
  size              = 10
  availability_zone = local.az[count.index % length(local.az)]
}
resource "aws_ebs_volume" "wrap" {
  count             = 2
  size              = 10
  availability_zone = element(local.az, count.index + 5)
}
resource "aws_autoscaling_group" "g" {
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = [for k in ["z", "x"] : aws_subnet.named[k].id]
}
resource "aws_autoscaling_group" "zones" {
  min_size           = 1
  max_size           = 3
  availability_zones = reverse(slice(local.az, 1, 3))
}
