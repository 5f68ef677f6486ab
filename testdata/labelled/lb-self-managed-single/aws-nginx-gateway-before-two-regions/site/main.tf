terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zones" { type = list(string) }
resource "aws_vpc" "s" { cidr_block = "10.2.0.0/16" }
resource "aws_subnet" "s" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.s.id
  cidr_block        = cidrsubnet("10.2.0.0/16", 8, count.index)
  availability_zone = var.zones[count.index]
}
resource "aws_lb" "s" {
  name                       = "site"
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "s" {
  name     = "s"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.s.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "s" {
  load_balancer_arn = aws_lb.s.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.s.arn
  }
}
resource "aws_launch_template" "s" {
  name_prefix   = "s-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "s" {
  name_prefix         = "s-"
  min_size            = 2
  max_size            = 8
  vpc_zone_identifier = aws_subnet.s[*].id
  target_group_arns   = [aws_lb_target_group.s.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.s.id
    version = "3"
  }
}
output "dns" { value = aws_lb.s.dns_name }
output "subnet_ids" { value = aws_subnet.s[*].id }
