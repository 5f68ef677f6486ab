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

resource "aws_lb" "front" {
  subnets = local.two
}

module "alb_bad" {
  source     = "cloudposse/alb/aws"
  name       = "a"
  subnet_ids = local.one
}

module "alb_good" {
  source                      = "cloudposse/alb/aws"
  name                        = "b"
  subnet_ids                  = local.two
  deletion_protection_enabled = true
}

module "nlb_bad" {
  source               = "cloudposse/nlb/aws"
  name                 = "a"
  subnet_ids           = local.one
  health_check_enabled = false
}

module "nlb_good" {
  source     = "cloudposse/nlb/aws"
  name       = "b"
  subnet_ids = local.two
}

module "ingress_bad" {
  source                        = "cloudposse/alb-ingress/aws"
  name                          = "a"
  health_check_enabled          = false
  unauthenticated_listener_arns = [module.alb_good.http_listener_arn]
}

module "ingress_good" {
  source                        = "cloudposse/alb-ingress/aws"
  name                          = "b"
  default_target_group_enabled  = false
  target_group_arn              = module.alb_good.default_target_group_arn
  unauthenticated_listener_arns = [module.alb_good.http_listener_arn]
}

module "alias_bad" {
  source  = "cloudposse/route53-alias/aws"
  context = { enabled = false }
  aliases = ["a.example.com"]
}

module "alias_good" {
  source          = "cloudposse/route53-alias/aws"
  aliases         = ["b.example.com"]
  target_dns_name = aws_lb.front.dns_name
  target_zone_id  = aws_lb.front.zone_id
}

module "hostname_bad" {
  source  = "cloudposse/route53-cluster-hostname/aws"
  enabled = false
}

module "hostname_good" {
  source  = "cloudposse/route53-cluster-hostname/aws"
  name    = "db"
  records = [aws_lb.front.dns_name]
}

module "s3cdn_bad" {
  source  = "cloudposse/cloudfront-s3-cdn/aws"
  name    = "a"
  aliases = ["a.example.com"]
}

module "s3cdn_good" {
  source            = "cloudposse/cloudfront-s3-cdn/aws"
  name              = "b"
  aliases           = ["b.example.com"]
  origin_bucket     = "elsewhere"
  bucket_versioning = "Enabled"
  custom_origins    = [{ domain_name = "x.example.com", origin_id = "x" }]
  origin_groups     = [{ primary_origin_id = "", failover_origin_id = "x" }]
}

module "cdn_bad" {
  source             = "cloudposse/cloudfront-cdn/aws"
  name               = "a"
  origin_domain_name = aws_lb.front.dns_name
}

module "cdn_good" {
  source  = "cloudposse/cloudfront-cdn/aws"
  enabled = false
}

module "accelerator_bad" {
  source  = "cloudposse/global-accelerator/aws"
  name    = "a"
  enabled = false
}

module "accelerator_good" {
  source    = "cloudposse/global-accelerator/aws"
  name      = "b"
  listeners = [{ port_ranges = [{ from_port = 80, to_port = 80 }] }]
}

module "group_bad" {
  source  = "cloudposse/global-accelerator/aws//modules/endpoint-group"
  enabled = false
}

module "group_good" {
  source       = "cloudposse/global-accelerator/aws//modules/endpoint-group"
  listener_arn = module.accelerator_good.listener_ids[0]
  config       = { endpoint_group_region = "us-east-1", endpoint_configuration = [{ endpoint_id = aws_lb.front.arn }] }
}

module "api_bad" {
  source  = "cloudposse/api-gateway/aws"
  enabled = false
}

module "api_good" {
  source = "cloudposse/api-gateway/aws"
  name   = "b"
}
