terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
data "aws_availability_zones" "this" {
  state = "available"
}
resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "this" {
  count             = 2
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet(aws_vpc.this.cidr_block, 4, count.index)
  availability_zone = data.aws_availability_zones.this.names[count.index]
}
resource "aws_lb" "this" {
  name                       = "trade"
  subnets                    = aws_subnet.this[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.this.id
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:::certificate/x"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
resource "aws_launch_template" "this" {
  image_id      = "ami-0trade"
  instance_type = "c7i.large"
}
resource "aws_autoscaling_group" "this" {
  min_size            = 4
  max_size            = 16
  vpc_zone_identifier = aws_subnet.this[*].id
  target_group_arns   = [aws_lb_target_group.this.arn]
  launch_template {
    id = aws_launch_template.this.id
  }
}
output "lb_arn" { value = aws_lb.this.arn }
