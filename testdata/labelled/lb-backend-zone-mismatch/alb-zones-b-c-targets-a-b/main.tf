provider "aws" {
  region = "ca-central-1"
}
locals {
  public  = { b = "10.31.10.0/24", d = "10.31.11.0/24" }
  private = { a = "10.31.20.0/24", b = "10.31.21.0/24" }
}
resource "aws_subnet" "public" {
  for_each          = local.public
  vpc_id            = "vpc-0rate"
  cidr_block        = each.value
  availability_zone = "ca-central-1${each.key}"
}
resource "aws_subnet" "private" {
  for_each          = local.private
  vpc_id            = "vpc-0rate"
  cidr_block        = each.value
  availability_zone = "ca-central-1${each.key}"
}
resource "aws_instance" "rate" {
  for_each      = aws_subnet.private
  ami           = "ami-0rate"
  instance_type = "m7i.large"
  subnet_id     = each.value.id
}
resource "aws_lb" "rate" {
  name                       = "rate"
  subnets                    = [for s in aws_subnet.public : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "rate" {
  name     = "rate"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-0rate"
}
resource "aws_lb_listener" "rate" {
  load_balancer_arn = aws_lb.rate.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.rate.arn
  }
}
resource "aws_lb_target_group_attachment" "rate" {
  for_each         = aws_instance.rate
  target_group_arn = aws_lb_target_group.rate.arn
  target_id        = each.value.id
}
