provider "aws" { region = "eu-west-1" }
resource "aws_lb_target_group" "web" { 
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_autoscaling_group" "web" {
  min_size           = 2
  max_size           = 4
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  target_group_arns  = [aws_lb_target_group.web.arn]
}
