provider "aws" { region = "ap-southeast-1" }
resource "aws_vpc" "feed" {
  cidr_block           = "10.77.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "feed" {
  for_each          = { "ap-southeast-1a" = 0, "ap-southeast-1b" = 1, "ap-southeast-1c" = 2 }
  vpc_id            = aws_vpc.feed.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.feed.cidr_block, 8, each.value)
}
module "nlb" {
  source  = "terraform-aws-modules/alb/aws"
  version = "~> 9.11"

  name                       = "feed"
  load_balancer_type         = "network"
  vpc_id                     = aws_vpc.feed.id
  subnets                    = [aws_subnet.feed["ap-southeast-1a"].id]
  enable_deletion_protection = true

  listeners = {
    tcp = {
      port     = 9000
      protocol = "TCP"
      forward  = { target_group_key = "feed" }
    }
  }
  target_groups = {
    feed = {
      protocol          = "TCP"
      port              = 9000
      target_type       = "instance"
      create_attachment = false
    }
  }
}
resource "aws_launch_template" "feed" {
  name          = "feed"
  image_id      = "ami-03fa85deedfcac80b"
  instance_type = "c7g.large"
}
resource "aws_autoscaling_group" "feed" {
  name                = "feed"
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.feed : s.id]
  target_group_arns   = [module.nlb.target_groups["feed"].arn]
  launch_template {
    id      = aws_launch_template.feed.id
    version = "1"
  }
}
