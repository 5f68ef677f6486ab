terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zones" { type = list(string) }
variable "cert" { type = string }
resource "aws_vpc" "app" { cidr_block = "10.1.0.0/16" }
resource "aws_subnet" "app" {
  for_each          = toset(var.zones)
  vpc_id            = aws_vpc.app.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.1.0.0/16", 8, index(var.zones, each.key))
}
resource "aws_lb" "app" {
  name                       = "app"
  subnets                    = [for s in aws_subnet.app : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "app" {
  name     = "app"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.app.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "app" {
  load_balancer_arn = aws_lb.app.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.cert
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}
resource "aws_launch_template" "app" {
  name_prefix   = "app-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "app" {
  name_prefix         = "app-"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.app : s.id]
  target_group_arns   = [aws_lb_target_group.app.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.app.id
    version = "3"
  }
}
output "dns" { value = aws_lb.app.dns_name }
