provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_vpc" "www" {
  cidr_block           = "10.48.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "www" {
  for_each          = { "us-east-1a" = 0, "us-east-1b" = 1 }
  vpc_id            = aws_vpc.www.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.www.cidr_block, 8, each.value)
}
resource "aws_lb" "www" {
  name                       = "www"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.www : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "www" {
  name     = "www"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.www.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "www" {
  load_balancer_arn = aws_lb.www.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.www.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "www" {
  name_prefix   = "www-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "www" {
  name_prefix         = "www-"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.www : s.id]
  target_group_arns   = [aws_lb_target_group.www.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.www.id
    version = "3"
  }
}
resource "aws_s3_bucket" "sorry" {
  provider = aws.west
  bucket   = "www.bank.example"
}
resource "aws_s3_bucket_versioning" "sorry" {
  provider = aws.west
  bucket   = aws_s3_bucket.sorry.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_website_configuration" "sorry" {
  provider = aws.west
  bucket   = aws_s3_bucket.sorry.id
  index_document { suffix = "sorry.html" }
}
locals {
  targets = {
    PRIMARY   = { name = aws_lb.www.dns_name, zone = aws_lb.www.zone_id, check = true }
    SECONDARY = { name = aws_s3_bucket_website_configuration.sorry.website_domain, zone = aws_s3_bucket.sorry.hosted_zone_id, check = false }
  }
}
resource "aws_route53_record" "www" {
  for_each       = local.targets
  zone_id        = "ZW"
  name           = "www.bank.example"
  type           = "A"
  set_identifier = each.key
  failover_routing_policy { type = each.key }
  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = each.value.check
  }
}
