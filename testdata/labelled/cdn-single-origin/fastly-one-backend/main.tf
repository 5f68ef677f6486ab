provider "aws" { region = "eu-central-1" }
provider "fastly" {}
data "aws_subnets" "app" {
  filter {
    name   = "tag:tier"
    values = ["app"]
  }
}
resource "aws_lb" "www" {
  name    = "www"
  subnets = data.aws_subnets.app.ids
}
resource "aws_lb_target_group" "www" {
  name     = "www"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0a"
}
resource "aws_lb_listener" "www" {
  load_balancer_arn = aws_lb.www.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.www.arn
  }
}
resource "aws_launch_template" "www" {
  name          = "www"
  image_id      = "ami-0a628e1e89aaedf80"
  instance_type = "c6i.large"
}
resource "aws_autoscaling_group" "www" {
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = data.aws_subnets.app.ids
  target_group_arns   = [aws_lb_target_group.www.arn]
  launch_template {
    id      = aws_launch_template.www.id
    version = "8"
  }
}
resource "fastly_service_vcl" "www" {
  name = "www"
  domain { name = "www.example.de" }
  backend {
    name    = "alb"
    address = aws_lb.www.dns_name
    port    = 80
  }
  force_destroy = true
}
