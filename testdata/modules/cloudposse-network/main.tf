provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "net" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1b"
}

locals {
  one = [aws_subnet.a.id]
  two = [aws_subnet.a.id, aws_subnet.b.id]
}

module "named_bad" {
  source            = "cloudposse/named-subnets/aws"
  vpc_id            = aws_vpc.net.id
  type              = "public"
  subnet_names      = ["x"]
  availability_zone = "us-east-1a"
}

module "named_good" {
  source            = "cloudposse/named-subnets/aws"
  vpc_id            = aws_vpc.net.id
  subnet_names      = ["x", "y"]
  availability_zone = "us-east-1b"
  ngw_id            = module.named_bad.ngw_id
}

module "multi_bad" {
  source              = "cloudposse/multi-az-subnets/aws"
  vpc_id              = aws_vpc.net.id
  type                = "public"
  nat_gateway_enabled = true
  availability_zones  = ["us-east-1a"]
}

module "multi_good" {
  source              = "cloudposse/multi-az-subnets/aws"
  vpc_id              = aws_vpc.net.id
  type                = "public"
  nat_gateway_enabled = true
  availability_zones  = ["us-east-1a", "us-east-1b"]
}

module "endpoints_bad" {
  source                  = "cloudposse/vpc/aws//modules/vpc-endpoints"
  vpc_id                  = aws_vpc.net.id
  interface_vpc_endpoints = { sqs = { name = "sqs", subnet_ids = local.one } }
}

module "endpoints_good" {
  source                  = "cloudposse/vpc/aws//modules/vpc-endpoints"
  vpc_id                  = aws_vpc.net.id
  interface_vpc_endpoints = { sqs = { name = "sqs", subnet_ids = local.two } }
}

module "tgw_bad" {
  source = "cloudposse/transit-gateway/aws"
  name   = "a"
  config = { net = { vpc_id = aws_vpc.net.id, subnet_ids = local.one } }
}

module "tgw_good" {
  source = "cloudposse/transit-gateway/aws"
  name   = "b"
  config = { net = { vpc_id = aws_vpc.net.id, subnet_ids = local.two } }
}

module "vpn_bad" {
  source                      = "cloudposse/vpn-connection/aws"
  name                        = "a"
  vpc_id                      = aws_vpc.net.id
  customer_gateway_ip_address = "192.0.2.1"
}

module "vpn_good" {
  source  = "cloudposse/vpn-connection/aws"
  name    = "b"
  enabled = false
}

module "clients_bad" {
  source             = "cloudposse/ec2-client-vpn/aws"
  name               = "a"
  associated_subnets = local.one
}

module "clients_good" {
  source             = "cloudposse/ec2-client-vpn/aws"
  name               = "b"
  associated_subnets = local.two
}

module "firewall_bad" {
  source     = "cloudposse/network-firewall/aws"
  name       = "a"
  vpc_id     = aws_vpc.net.id
  subnet_ids = local.one
}

module "firewall_good" {
  source            = "cloudposse/network-firewall/aws"
  name              = "b"
  vpc_id            = aws_vpc.net.id
  subnet_ids        = local.two
  delete_protection = true
}

module "clusterzone" {
  source    = "git::https://github.com/cloudposse/terraform-aws-route53-cluster-zone.git?ref=tags/0.4.0"
  zone_name = "cluster.example.com"
}
