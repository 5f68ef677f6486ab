provider "aws" {
  region = "ap-southeast-2"
}
variable "cells" {
  type    = map(object({ cidr = string, size = optional(number, 2) }))
  default = { a = { cidr = "10.0.0.0/24" }, b = { cidr = "10.0.1.0/24" }, c = { cidr = "10.0.2.0/24", size = 4 } }
}
module "cell" {
  source   = "./cell"
  for_each = var.cells
  zone     = "ap-southeast-2${each.key}"
  cidr     = each.value.cidr
  size     = each.value.size
}
resource "aws_lb" "front" {
  name    = "booking"
  subnets = [for c in module.cell : c.subnet]
}
resource "aws_lb_target_group" "front" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group_attachment" "front" {
  for_each         = merge([for z, c in module.cell : { for i, id in c.machines : "${z}-${i}" => id }]...)
  target_group_arn = aws_lb_target_group.front.arn
  target_id        = each.value
}
resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.front.arn
  }
}
