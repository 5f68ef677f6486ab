provider "aws" { region = "ap-northeast-1" }
resource "aws_vpc" "g" {
  cidr_block           = "10.47.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "g" {
  for_each          = { "ap-northeast-1a" = 0, "ap-northeast-1c" = 1, "ap-northeast-1d" = 2 }
  vpc_id            = aws_vpc.g.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.g.cidr_block, 8, each.value)
}
resource "aws_lb" "g" {
  name                       = "g"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.g : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "g" {
  name     = "g"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.g.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "g" {
  load_balancer_arn = aws_lb.g.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.g.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "g" {
  name          = "g"
  image_id      = "ami-0d52744d6551d851e"
  instance_type = "m7i.xlarge"
}
resource "aws_autoscaling_group" "g" {
  for_each            = aws_subnet.g
  name                = "g-${each.value.availability_zone}"
  min_size            = 2
  max_size            = 2
  desired_capacity    = 2
  vpc_zone_identifier = [each.value.id]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.g.id
    version = "8"
  }
}
resource "aws_autoscaling_traffic_source_attachment" "g" {
  for_each               = aws_autoscaling_group.g
  autoscaling_group_name = each.value.name
  traffic_source {
    identifier = aws_lb_target_group.g.arn
    type       = "elbv2"
  }
}
