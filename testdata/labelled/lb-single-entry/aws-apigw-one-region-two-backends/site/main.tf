terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zones" {}
resource "aws_subnet" "s" {
  for_each          = toset(var.zones)
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${index(var.zones, each.key)}.0/24"
  availability_zone = each.key
}
resource "aws_lb" "l" {
  subnets                    = [for s in aws_subnet.s : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "t" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "h" {
  load_balancer_arn = aws_lb.l.arn
  port              = 443
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.t.arn
  }
}
resource "aws_launch_template" "t" {
  image_id      = "resolve:ssm:/i"
  instance_type = "m6g.large"
}
resource "aws_autoscaling_group" "g" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [for s in aws_subnet.s : s.id]
  target_group_arns   = [aws_lb_target_group.t.arn]
  launch_template { id = aws_launch_template.t.id }
}
output "dns" { value = aws_lb.l.dns_name }
