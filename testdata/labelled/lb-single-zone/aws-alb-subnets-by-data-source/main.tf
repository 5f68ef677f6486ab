provider "aws" {
  region = "eu-west-1"
}
data "aws_subnets" "public" {
  filter {
    name   = "vpc-id"
    values = ["vpc-08"]
  }
  tags = { Tier = "public" }
}
resource "aws_lb" "www" {
  name                       = "www"
  subnets                    = data.aws_subnets.public.ids
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "www" {
  name        = "www"
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-08"
}
resource "aws_lb_listener" "www" {
  load_balancer_arn = aws_lb.www.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.www.arn
  }
}
