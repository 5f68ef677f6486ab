provider "aws" { region = "ap-northeast-2" }
resource "aws_vpc" "app" {
  cidr_block           = "10.36.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "app" {
  for_each          = { "ap-northeast-2a" = 0, "ap-northeast-2b" = 1 }
  vpc_id            = aws_vpc.app.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.app.cidr_block, 8, each.value)
}
resource "aws_lb" "app" {
  name                       = "app"
  load_balancer_type         = "application"
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
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "app" {
  name          = "app"
  image_id      = "ami-0c031a79ffb01a803"
  instance_type = "c6i.large"
}
resource "aws_autoscaling_group" "app" {
  name                = "app"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = values(aws_subnet.app)[*].id
  target_group_arns   = [aws_lb_target_group.app.arn]
  launch_template {
    id      = aws_launch_template.app.id
    version = aws_launch_template.app.latest_version
  }
  instance_refresh {
    strategy = "Rolling"
    triggers = ["tag"]
    preferences {
      min_healthy_percentage = 0
      instance_warmup        = 120
    }
  }
}
