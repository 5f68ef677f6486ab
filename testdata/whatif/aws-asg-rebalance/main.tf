provider "aws" {
  region = "eu-west-1"
}
data "aws_availability_zones" "up" {
  state = "available"
}
locals {
  azs = slice(data.aws_availability_zones.up.names, 0, 2)
}
resource "aws_vpc" "m" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "m" {
  count             = length(local.azs)
  vpc_id            = aws_vpc.m.id
  availability_zone = local.azs[count.index]
  cidr_block        = cidrsubnet(aws_vpc.m.cidr_block, 4, count.index)
}
resource "aws_launch_template" "m" {
  image_id      = "ami-2"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "m" {
  name                = "quotes"
  min_size            = 2
  desired_capacity    = 4
  max_size            = 8
  capacity_rebalance  = true
  vpc_zone_identifier = aws_subnet.m[*].id
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.m.id
      }
    }
  }
}
resource "aws_autoscaling_attachment" "m" {
  autoscaling_group_name = aws_autoscaling_group.m.name
  lb_target_group_arn    = aws_lb_target_group.m.arn
}
resource "aws_lb" "m" {
  name    = "quotes"
  subnets = aws_subnet.m[*].id
}
resource "aws_lb_target_group" "m" {
  name     = "quotes"
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.m.id
}
resource "aws_lb_listener" "m" {
  load_balancer_arn = aws_lb.m.arn
  port              = 80
  default_action {
    type = "forward"
    forward {
      target_group {
        arn = aws_lb_target_group.m.arn
      }
    }
  }
}
