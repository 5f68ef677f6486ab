provider "aws" { region = "us-east-1" }
data "aws_availability_zones" "z" {}
resource "aws_subnet" "www" {
  count             = 2
  vpc_id            = "vpc-0c"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_lb" "www" {
  subnets                    = aws_subnet.www[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "www" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0c"
}
resource "aws_lb_listener" "www" {
  load_balancer_arn = aws_lb.www.arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.www.arn
  }
}
resource "aws_launch_template" "www" {
  image_id      = "ami-0453ec754f44f9a4a"
  instance_type = "m7i.large"
}
resource "aws_autoscaling_group" "www" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = aws_subnet.www[*].id
  target_group_arns   = [aws_lb_target_group.www.arn]
  launch_template { id = aws_launch_template.www.id }
}
resource "fastly_service_vcl" "www" {
  name = "www"
  domain { name = "www.example.com" }
  backend {
    name        = "origin"
    address     = aws_lb.www.dns_name
    port        = 443
    use_ssl     = true
    healthcheck = "up"
  }
  healthcheck {
    name = "up"
    host = "www.example.com"
    path = "/up"
  }
}
