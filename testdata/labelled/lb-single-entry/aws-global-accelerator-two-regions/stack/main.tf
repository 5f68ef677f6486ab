terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
data "aws_availability_zones" "z" { state = "available" }
data "aws_region" "r" {}
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = aws_vpc.v.id
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_lb" "v" {
  load_balancer_type         = "application"
  subnets                    = aws_subnet.s.*.id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "v" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.v.id
}
resource "aws_lb_listener" "v" {
  load_balancer_arn = aws_lb.v.arn
  port              = 443
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.v.arn
  }
}
resource "aws_launch_template" "v" {
  name          = "v-${data.aws_region.r.name}"
  image_id      = "resolve:ssm:/golden/v"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "v" {
  min_size            = 2
  max_size            = 8
  vpc_zone_identifier = aws_subnet.s.*.id
  target_group_arns   = [aws_lb_target_group.v.arn]
  launch_template { id = aws_launch_template.v.id }
}
output "lb" { value = aws_lb.v.arn }
