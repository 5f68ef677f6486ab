terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "eu-south-1"
}
locals {
  zones = { for i, l in split(",", "a,b,c") : l => { cidr = cidrsubnet("10.8.0.0/16", 8, i), az = "eu-south-1${l}" } }
}
resource "aws_subnet" "s" {
  for_each          = local.zones
  vpc_id            = "v"
  cidr_block        = each.value.cidr
  availability_zone = each.value.az
}
resource "aws_eks_cluster" "k" {
  name = "k"
  vpc_config {
    subnet_ids = [for l, s in aws_subnet.s : s.id if l != "c"]
  }
}
resource "aws_lambda_function" "f" {
  function_name = "f"
  vpc_config {
    subnet_ids         = [aws_subnet.s["c"].id]
    security_group_ids = ["sg-1"]
  }
}
resource "aws_ecs_service" "e" {
  name          = "e"
  desired_count = 3
  network_configuration {
    subnets = values(aws_subnet.s)[*].id
  }
}
resource "aws_lb" "n" {
  load_balancer_type = "network"
  dynamic "subnet_mapping" {
    for_each = toset(["a", "c"])
    content {
      subnet_id = aws_subnet.s[subnet_mapping.key].id
    }
  }
}
resource "aws_msk_cluster" "m" {
  cluster_name = "m"
  broker_node_group_info {
    client_subnets = []
    instance_type  = "x"
  }
}
