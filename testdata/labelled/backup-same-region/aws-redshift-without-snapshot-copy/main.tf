provider "aws" { region = "us-east-2" }
resource "aws_vpc" "dw" {
  cidr_block           = "10.40.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "dw" {
  for_each          = { "us-east-2a" = 0, "us-east-2b" = 1, "us-east-2c" = 2 }
  vpc_id            = aws_vpc.dw.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.dw.cidr_block, 8, each.value)
}
resource "aws_redshift_subnet_group" "dw" {
  name       = "dw"
  subnet_ids = [for s in aws_subnet.dw : s.id]
}
resource "aws_redshift_cluster" "dw" {
  cluster_identifier                  = "dw"
  node_type                           = "ra3.4xlarge"
  number_of_nodes                     = 4
  multi_az                            = true
  database_name                       = "dw"
  master_username                     = "dwadmin"
  manage_master_password              = true
  cluster_subnet_group_name           = aws_redshift_subnet_group.dw.name
  automated_snapshot_retention_period = 7
  encrypted                           = true
  final_snapshot_identifier           = "dw-final"
  lifecycle { prevent_destroy = true }
}
