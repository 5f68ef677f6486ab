provider "aws" { region = "eu-west-1" }
variable "protect" {
  type    = bool
  default = true
}
resource "aws_vpc" "w" {
  cidr_block           = "10.18.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "w" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.w.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.w.cidr_block, 8, each.value)
}
module "alb" {
  source                     = "terraform-aws-modules/alb/aws"
  version                    = "~> 9.11"
  name                       = "w"
  vpc_id                     = aws_vpc.w.id
  subnets                    = [for s in aws_subnet.w : s.id]
  enable_deletion_protection = var.protect
  listeners = {
    http = { port = 80, protocol = "HTTP", forward = { target_group_key = "w" } }
  }
  target_groups = {
    w = { protocol = "HTTP", port = 80, target_type = "instance", create_attachment = false }
  }
}
resource "aws_launch_template" "w" {
  name          = "w"
  image_id      = "ami-0aaa"
  instance_type = "t3.large"
}
resource "aws_autoscaling_group" "w" {
  name                = "w"
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [for s in aws_subnet.w : s.id]
  target_group_arns   = [module.alb.target_groups["w"].arn]
  launch_template { id = aws_launch_template.w.id }
}
