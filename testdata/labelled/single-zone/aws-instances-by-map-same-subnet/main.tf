provider "aws" {
  region = "ap-southeast-1"
}
locals {
  networks = {
    app-1 = { cidr = "10.5.1.0/24", az = "ap-southeast-1a" }
    app-2 = { cidr = "10.5.2.0/24", az = "ap-southeast-1a" }
    lb-b  = { cidr = "10.5.3.0/24", az = "ap-southeast-1b" }
  }
  machines = {
    api-1 = "app-1"
    api-2 = "app-2"
    api-3 = "app-1"
  }
}
resource "aws_subnet" "this" {
  for_each          = local.networks
  vpc_id            = "vpc-05555"
  cidr_block        = each.value.cidr
  availability_zone = each.value.az
}
resource "aws_instance" "api" {
  for_each      = local.machines
  ami           = "ami-05f5"
  instance_type = "c7g.large"
  subnet_id     = aws_subnet.this[each.value].id
  tags          = { Name = each.key }
}
resource "aws_lb" "api" {
  name                       = "api"
  subnets                    = [aws_subnet.this["app-1"].id, aws_subnet.this["lb-b"].id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "api" {
  name     = "api"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-05555"
}
resource "aws_lb_target_group_attachment" "api" {
  for_each         = aws_instance.api
  target_group_arn = aws_lb_target_group.api.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}
