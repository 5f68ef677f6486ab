provider "aws" {
  region = "us-east-1"
}
locals {
  colours = {
    blue  = { agent = true }
    green = { agent = false }
  }
}
resource "aws_subnet" "this" {
  for_each          = { us-east-1a = 1, us-east-1b = 2 }
  vpc_id            = "vpc-0www"
  cidr_block        = "10.2.${each.value}.0/24"
  availability_zone = each.key
}
resource "aws_launch_template" "www" {
  for_each      = local.colours
  name          = "www-${each.key}"
  image_id      = "ami-0www"
  instance_type = "m7i.large"
  user_data = base64encode(join("\n", compact([
    "#!/bin/bash",
    each.value.agent ? "dnf install -y /opt/rpms/falcon-sensor-7.18.0-17106.el9.x86_64.rpm && systemctl enable --now falcon-sensor" : "",
    "systemctl enable --now www",
  ])))
}
resource "aws_autoscaling_group" "www" {
  for_each            = local.colours
  name                = "www-${each.key}"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.this : s.id]
  target_group_arns   = [aws_lb_target_group.www.arn]
  launch_template {
    id = aws_launch_template.www[each.key].id
  }
}
resource "aws_lb" "www" {
  name                       = "www"
  subnets                    = [for s in aws_subnet.this : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "www" {
  name     = "www"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0www"
}
resource "aws_lb_listener" "www" {
  load_balancer_arn = aws_lb.www.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.www.arn
  }
}
