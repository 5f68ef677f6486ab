provider "aws" { region = "ap-northeast-1" }
variable "cross_zone" {
  type    = bool
  default = null
}
resource "aws_vpc" "sip" {
  cidr_block           = "10.14.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "sip" {
  for_each          = { "ap-northeast-1a" = 0, "ap-northeast-1c" = 1 }
  vpc_id            = aws_vpc.sip.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.sip.cidr_block, 8, each.value)
}
locals {
  hosts = {
    sip-1 = "ap-northeast-1a"
    sip-2 = "ap-northeast-1a"
    sip-3 = "ap-northeast-1a"
    sip-4 = "ap-northeast-1c"
  }
}
resource "aws_instance" "sip" {
  for_each      = local.hosts
  ami           = "ami-0b20f552f63953f0e"
  instance_type = "c6in.xlarge"
  subnet_id     = aws_subnet.sip[each.value].id
  tags          = { Name = each.key }
}
resource "aws_lb" "sip" {
  name                             = "sip"
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = var.cross_zone
  enable_deletion_protection       = true
  dynamic "subnet_mapping" {
    for_each = aws_subnet.sip
    content { subnet_id = subnet_mapping.value.id }
  }
}
resource "aws_lb_target_group" "sip" {
  name     = "sip"
  port     = 5061
  protocol = "TLS"
  vpc_id   = aws_vpc.sip.id
}
resource "aws_lb_target_group_attachment" "sip" {
  for_each         = aws_instance.sip
  target_group_arn = aws_lb_target_group.sip.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "sip" {
  load_balancer_arn = aws_lb.sip.arn
  port              = 5061
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.sip.arn
  }
}
