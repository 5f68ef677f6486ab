terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" { region = "eu-west-1" }
locals {
  subnets = { for p in setproduct(["public", "private"], ["a", "b", "c"]) : "${p[0]}-${p[1]}" => { tier = p[0], zone = "eu-west-1${p[1]}" } }
}
resource "aws_subnet" "s" {
  for_each          = local.subnets
  vpc_id            = "vpc-1"
  availability_zone = each.value.zone
}
resource "aws_autoscaling_group" "web" {
  max_size            = 4
  min_size            = 2
  vpc_zone_identifier = [for k, s in aws_subnet.s : s.id if local.subnets[k].tier == "private" && !endswith(k, "c")]
}
resource "aws_lb" "front" {
  subnets = [for k in sort(keys(local.subnets)) : aws_subnet.s[k].id if startswith(k, "public")]
}
resource "aws_instance" "one" {
  count     = 3
  ami       = "ami-1"
  subnet_id = aws_subnet.s["private-${element(["a", "b"], count.index)}"].id
}
resource "aws_eks_node_group" "ng" {
  for_each     = toset(["a", "b"])
  cluster_name = "c"
  subnet_ids   = [aws_subnet.s["private-${each.key}"].id]
}
resource "aws_elasticache_subnet_group" "g" {
  name       = "g"
  subnet_ids = slice([for s in aws_subnet.s : s.id], 0, 2)
}
