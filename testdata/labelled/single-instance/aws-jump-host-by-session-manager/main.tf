provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "claims" {
  cidr_block           = "10.15.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "claims" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.claims.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.claims.cidr_block, 8, each.value)
}
resource "aws_lb" "claims" {
  name                       = "claims"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.claims : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "claims" {
  name     = "claims"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.claims.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "claims" {
  load_balancer_arn = aws_lb.claims.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.claims.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "claims" {
  name_prefix   = "claims-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "claims" {
  name_prefix         = "claims-"
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.claims : s.id]
  target_group_arns   = [aws_lb_target_group.claims.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.claims.id
    version = "3"
  }
}
resource "aws_iam_instance_profile" "jump" {
  name = "jump"
  role = "ssm-managed"
}
resource "aws_instance" "jump" {
  ami                         = "ami-0694d931cee176e7d"
  instance_type               = "t3.micro"
  subnet_id                   = aws_subnet.claims["eu-west-1a"].id
  associate_public_ip_address = false
  iam_instance_profile        = aws_iam_instance_profile.jump.name
  metadata_options { http_tokens = "required" }
  tags = {
    Name = "claims-jump-host"
    Role = "bastion"
  }
}
