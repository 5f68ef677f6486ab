provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "watch"
  region = "eu-north-1"
}
resource "aws_vpc" "shop" {
  cidr_block           = "10.46.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "shop" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1c" = 1 }
  vpc_id            = aws_vpc.shop.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.shop.cidr_block, 8, each.value)
}
resource "aws_lb" "shop" {
  name                       = "shop"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.shop : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "shop" {
  name     = "shop"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.shop.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "shop" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "shop" {
  name_prefix   = "shop-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "shop" {
  name_prefix         = "shop-"
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.shop : s.id]
  target_group_arns   = [aws_lb_target_group.shop.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.shop.id
    version = "3"
  }
}
module "alarms" {
  source = "./alarms"
  lb     = aws_lb.shop.arn_suffix
}
module "outside" {
  source    = "./alarms"
  lb        = aws_lb.shop.arn_suffix
  providers = { aws = aws.watch }
}
