terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zones" { type = list(string) }
resource "aws_vpc" "f" { cidr_block = "10.6.0.0/16" }
resource "aws_subnet" "f" {
  for_each          = { for i, z in var.zones : z => i }
  vpc_id            = aws_vpc.f.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.6.0.0/16", 8, each.value)
}
resource "aws_lb" "f" {
  name                       = "shop"
  subnets                    = [for s in aws_subnet.f : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "f" {
  name     = "f"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.f.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "f" {
  load_balancer_arn = aws_lb.f.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.f.arn
  }
}
resource "aws_launch_template" "f" {
  name_prefix   = "f-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "f" {
  name_prefix         = "f-"
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.f : s.id]
  target_group_arns   = [aws_lb_target_group.f.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.f.id
    version = "3"
  }
}
output "lb" { value = aws_lb.f }
