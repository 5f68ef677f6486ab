provider "aws" { region = "us-west-2" }
resource "aws_vpc" "quiz" {
  cidr_block           = "10.8.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "quiz" {
  for_each          = { "us-west-2a" = 0, "us-west-2b" = 1, "us-west-2c" = 2 }
  vpc_id            = aws_vpc.quiz.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.quiz.cidr_block, 8, each.value)
}
resource "aws_lb" "quiz" {
  name                       = "quiz"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.quiz : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "quiz" {
  name     = "quiz"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.quiz.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "quiz" {
  load_balancer_arn = aws_lb.quiz.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.quiz.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "quiz" {
  name_prefix   = "quiz-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "quiz" {
  name_prefix         = "quiz-"
  min_size            = 2
  max_size            = 10
  vpc_zone_identifier = local.app_subnets
  target_group_arns   = [aws_lb_target_group.quiz.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.quiz.id
    version = "3"
  }
}
locals {
  app_subnets = [for z, s in aws_subnet.quiz : s.id if contains(["us-west-2a", "us-west-2c"], z)]
}
