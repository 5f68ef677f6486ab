provider "aws" { region = "ap-south-1" }
resource "aws_subnet" "front" {
  for_each          = toset(["ap-south-1a", "ap-south-1b"])
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.value
}
resource "aws_subnet" "back" {
  for_each          = toset(["ap-south-1a", "ap-south-1b"])
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1.0/24"
  availability_zone = each.value
}
resource "aws_lb" "w" {
  subnets = [for s in aws_subnet.front : s.id]
}
resource "aws_lb_target_group" "w" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "w" {
  load_balancer_arn = aws_lb.w.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.w.arn
  }
}
resource "aws_autoscaling_group" "w" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [for s in aws_subnet.back : s.id]
  target_group_arns   = [aws_lb_target_group.w.arn]
}
