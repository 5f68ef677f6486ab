provider "aws" { region = "us-west-2" }
resource "aws_vpc" "ev" {
  cidr_block           = "10.91.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "ev" {
  for_each          = { "us-west-2a" = 0, "us-west-2b" = 1, "us-west-2c" = 2 }
  vpc_id            = aws_vpc.ev.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.ev.cidr_block, 8, each.value)
}
resource "aws_security_group" "ev" {
  name   = "events"
  vpc_id = aws_vpc.ev.id
}
resource "aws_msk_serverless_cluster" "ev" {
  cluster_name = "events"
  vpc_config {
    subnet_ids         = [for s in aws_subnet.ev : s.id]
    security_group_ids = [aws_security_group.ev.id]
  }
  client_authentication {
    sasl {
      iam { enabled = true }
    }
  }
  lifecycle { prevent_destroy = true }
}
