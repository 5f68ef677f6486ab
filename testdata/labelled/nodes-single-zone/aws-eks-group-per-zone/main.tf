provider "aws" {
  region = "ap-northeast-2"
}
data "aws_availability_zones" "this" {
  state = "available"
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}
locals {
  zones = slice(data.aws_availability_zones.this.names, 0, 3)
}
resource "aws_subnet" "node" {
  for_each          = { for i, z in local.zones : z => i }
  vpc_id            = "vpc-06060606060606060"
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.66.0.0/16", 4, each.value)
}
resource "aws_eks_cluster" "prod" {
  name     = "prod"
  role_arn = "arn:aws:iam::606060606060:role/eks"
  vpc_config {
    subnet_ids = values(aws_subnet.node)[*].id
  }
}
resource "aws_eks_node_group" "zonal" {
  for_each        = aws_subnet.node
  cluster_name    = aws_eks_cluster.prod.name
  node_group_name = "general-${each.key}"
  node_role_arn   = "arn:aws:iam::606060606060:role/node"
  subnet_ids      = [each.value.id]
  scaling_config {
    min_size     = 2
    desired_size = 2
    max_size     = 10
  }
  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]
  }
}
