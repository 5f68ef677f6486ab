provider "aws" {
  region = "us-east-1"
}
variable "environment" {
  type    = string
  default = "dev"
}
locals {
  is_prod = startswith(var.environment, "prod")
  zones   = ["us-east-1a", "us-east-1b"]
}
resource "aws_subnet" "web" {
  for_each          = { for i, z in local.zones : z => cidrsubnet("10.44.0.0/16", 8, i) }
  vpc_id            = "vpc-044"
  availability_zone = each.key
  cidr_block        = each.value
}
resource "aws_lb" "web" {
  name                       = "web-${var.environment}"
  subnets                    = values(aws_subnet.web)[*].id
  enable_deletion_protection = local.is_prod
}
resource "aws_lb_target_group" "web" {
  name     = "web-${var.environment}"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-044"
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-0abc"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "web" {
  min_size            = local.is_prod ? 4 : 1
  max_size            = local.is_prod ? 12 : 1
  vpc_zone_identifier = values(aws_subnet.web)[*].id
  launch_template {
    id = aws_launch_template.web.id
  }
}
resource "aws_autoscaling_attachment" "web" {
  autoscaling_group_name = aws_autoscaling_group.web.name
  lb_target_group_arn    = aws_lb_target_group.web.arn
}
