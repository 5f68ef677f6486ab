provider "aws" { region = "eu-west-1" }
variable "data_nodes" {
  type    = number
  default = 6
}
resource "aws_vpc" "logs" {
  cidr_block           = "10.31.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "logs" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1, "eu-west-1c" = 2 }
  vpc_id            = aws_vpc.logs.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.logs.cidr_block, 8, each.value)
}
locals {
  subnet_ids = [for s in aws_subnet.logs : s.id]
  zones      = length(local.subnet_ids)
}
resource "aws_opensearch_domain" "logs" {
  domain_name    = "audit"
  engine_version = "OpenSearch_2.17"
  cluster_config {
    instance_type            = "r7g.xlarge.search"
    instance_count           = var.data_nodes
    dedicated_master_enabled = true
    dedicated_master_type    = "m7g.large.search"
    dedicated_master_count   = 3
    zone_awareness_enabled   = local.zones > 1
    dynamic "zone_awareness_config" {
      for_each = local.zones > 1 ? [local.zones] : []
      content { availability_zone_count = zone_awareness_config.value }
    }
  }
  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 200
  }
  vpc_options { subnet_ids = local.subnet_ids }
  lifecycle { prevent_destroy = true }
}
