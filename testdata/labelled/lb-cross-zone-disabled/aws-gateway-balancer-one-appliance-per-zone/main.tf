provider "aws" { region = "us-east-1" }
resource "aws_vpc" "fw" {
  cidr_block           = "10.99.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "fw" {
  for_each          = { "us-east-1a" = 0, "us-east-1b" = 1 }
  vpc_id            = aws_vpc.fw.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.fw.cidr_block, 8, each.value)
}
resource "aws_instance" "fw" {
  for_each          = aws_subnet.fw
  ami               = "ami-0fw11223344556677"
  instance_type     = "c6in.2xlarge"
  subnet_id         = each.value.id
  source_dest_check = false
  tags              = { Name = "fw-${each.key}" }
}
resource "aws_lb" "fw" {
  name                       = "fw"
  load_balancer_type         = "gateway"
  subnets                    = [for s in aws_subnet.fw : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "fw" {
  name     = "fw"
  port     = 6081
  protocol = "GENEVE"
  vpc_id   = aws_vpc.fw.id
  health_check {
    port     = 443
    protocol = "TCP"
  }
}
resource "aws_lb_target_group_attachment" "fw" {
  for_each         = aws_instance.fw
  target_group_arn = aws_lb_target_group.fw.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "fw" {
  load_balancer_arn = aws_lb.fw.id
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.fw.arn
  }
}
