provider "aws" {
  region = "us-east-1"
}
locals {
  zones = ["us-east-1a", "us-east-1c"]
}
resource "aws_subnet" "api" {
  for_each          = toset(local.zones)
  vpc_id            = "vpc-0api"
  cidr_block        = "10.0.${index(local.zones, each.key)}.0/24"
  availability_zone = each.key
}
resource "aws_launch_template" "api" {
  name_prefix   = "api-"
  image_id      = "ami-0api"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "api" {
  for_each            = aws_subnet.api
  name                = "api-${each.key}"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = [each.value.id]
  target_group_arns   = [aws_lb_target_group.api.arn]
  launch_template {
    id = aws_launch_template.api.id
  }
}
resource "aws_lb" "api" {
  name                       = "api"
  subnets                    = [for s in aws_subnet.api : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "api" {
  name     = "api"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0api"
}
resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}
