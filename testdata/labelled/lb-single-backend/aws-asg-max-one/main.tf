provider "aws" {
  region = "us-east-2"
}
variable "size" {
  type    = object({ min = number, max = number })
  default = { min = 1, max = 1 }
}
resource "aws_subnet" "this" {
  for_each          = { us-east-2a = 0, us-east-2b = 1 }
  vpc_id            = "vpc-02"
  cidr_block        = cidrsubnet("10.22.0.0/16", 8, each.value)
  availability_zone = each.key
}
resource "aws_lb" "admin" {
  name                       = "admin"
  internal                   = true
  subnets                    = [for s in aws_subnet.this : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "admin" {
  name     = "admin"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-02"
}
resource "aws_lb_listener" "admin" {
  load_balancer_arn = aws_lb.admin.arn
  port              = 80
  default_action {
    type = "forward"
    forward {
      target_group {
        arn = aws_lb_target_group.admin.arn
      }
    }
  }
}
resource "aws_launch_template" "admin" {
  name_prefix   = "admin-"
  image_id      = "ami-0adm"
  instance_type = "t4g.large"
}
resource "aws_autoscaling_group" "admin" {
  min_size            = var.size.min
  max_size            = var.size.max
  vpc_zone_identifier = [for s in aws_subnet.this : s.id]
  traffic_source {
    identifier = aws_lb_target_group.admin.arn
    type       = "elbv2"
  }
  launch_template {
    id = aws_launch_template.admin.id
  }
}
