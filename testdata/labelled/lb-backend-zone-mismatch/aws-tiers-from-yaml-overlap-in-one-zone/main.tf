provider "aws" { region = "ap-southeast-2" }
locals {
  net = yamldecode(file("${path.module}/net.yaml"))
}
resource "aws_vpc" "this" { cidr_block = "10.5.0.0/16" }
module "tier" {
  source   = "./tier"
  for_each = local.net.tiers
  name     = each.key
  vpc_id   = aws_vpc.this.id
  subnets  = each.value
}
resource "aws_lb" "this" {
  name                       = "intake"
  subnets                    = module.tier["public"].ids
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  name     = "this"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.this.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
resource "aws_launch_template" "this" {
  name_prefix   = "this-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "this" {
  name_prefix         = "this-"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = module.tier["private"].ids
  target_group_arns   = [aws_lb_target_group.this.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.this.id
    version = "3"
  }
}
