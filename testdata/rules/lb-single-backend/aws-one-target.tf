provider "aws" { region = "eu-west-1" }
resource "aws_instance" "web" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
}
resource "aws_lb_target_group" "web" { # want "RL202"
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group_attachment" "web" {
  target_group_arn = aws_lb_target_group.web.arn
  target_id        = aws_instance.web.id
}
