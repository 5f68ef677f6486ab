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

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_lb" "front" {
  subnets = local.two
}
resource "aws_lb" "west" {
  provider = aws.west
  internal = false
}

module "endpoints_bad" {
  source     = "terraform-aws-modules/vpc/aws//modules/vpc-endpoints"
  vpc_id     = aws_vpc.net.id
  subnet_ids = local.one
  endpoints  = { sqs = { service = "sqs" }, s3 = { service = "s3", service_type = "Gateway" } }
}

module "endpoints_good" {
  source     = "terraform-aws-modules/vpc/aws//modules/vpc-endpoints"
  vpc_id     = aws_vpc.net.id
  subnet_ids = local.two
  endpoints  = { sqs = { service = "sqs" } }
}

module "tgw_bad" {
  source          = "terraform-aws-modules/transit-gateway/aws"
  name            = "a"
  vpc_attachments = { net = { vpc_id = aws_vpc.net.id, subnet_ids = local.one } }
}

module "tgw_good" {
  source          = "terraform-aws-modules/transit-gateway/aws"
  name            = "b"
  vpc_attachments = { net = { vpc_id = aws_vpc.net.id, subnet_ids = local.two } }
}

module "firewall_bad" {
  source            = "terraform-aws-modules/network-firewall/aws"
  name              = "a"
  vpc_id            = aws_vpc.net.id
  subnet_mapping    = { a = { subnet_id = aws_subnet.a.id } }
  delete_protection = false
}

module "firewall_good" {
  source         = "terraform-aws-modules/network-firewall/aws"
  name           = "b"
  vpc_id         = aws_vpc.net.id
  subnet_mapping = { a = { subnet_id = aws_subnet.a.id }, b = { subnet_id = aws_subnet.b.id } }
}

module "accelerator_bad" {
  source    = "terraform-aws-modules/global-accelerator/aws"
  name      = "a"
  listeners = { one = { endpoint_group = { endpoint_configuration = [{ endpoint_id = aws_lb.front.arn }] } } }
}

module "accelerator_good" {
  source    = "terraform-aws-modules/global-accelerator/aws"
  name      = "b"
  listeners = { one = { endpoint_groups = { here = { endpoint_configuration = [{ endpoint_id = aws_lb.front.arn }] }, there = { endpoint_group_region = "us-west-2", endpoint_configuration = [{ endpoint_id = aws_lb.west.arn }] } } } }
}

module "customer_bad" {
  source            = "terraform-aws-modules/customer-gateway/aws"
  name              = "a"
  customer_gateways = { one = { ip_address = "192.0.2.1" } }
}

module "customer_good" {
  source            = "terraform-aws-modules/customer-gateway/aws"
  name              = "b"
  customer_gateways = { one = { ip_address = "192.0.2.1" }, two = { ip_address = "192.0.2.2" } }
}

module "resolver_bad" {
  source     = "terraform-aws-modules/route53/aws//modules/resolver-endpoint"
  ip_address = [{ subnet_id = aws_subnet.a.id }]
}

module "resolver_good" {
  source     = "terraform-aws-modules/route53/aws//modules/resolver-endpoint"
  ip_address = [{ subnet_id = aws_subnet.a.id }, { subnet_id = aws_subnet.b.id }]
}

module "zone_bad" {
  source  = "terraform-aws-modules/route53/aws"
  name    = "bad.example.com"
  records = { www = { type = "A", alias = { name = aws_lb.front.dns_name, zone_id = aws_lb.front.zone_id } } }
}

module "zone_good" {
  source  = "terraform-aws-modules/route53/aws"
  name    = "good.example.com"
  records = { www = { type = "A", set_identifier = "1", weighted_routing_policy = { weight = 1 }, alias = { name = aws_lb.front.dns_name, evaluate_target_health = true } }, www2 = { name = "www", type = "A", set_identifier = "2", weighted_routing_policy = { weight = 1 }, alias = { name = aws_lb.west.dns_name, evaluate_target_health = true } } }
}
