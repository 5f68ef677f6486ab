provider "aws" {
  region = "eu-central-1"
}
resource "aws_subnet" "sip" {
  for_each          = { a = 1, b = 2 }
  vpc_id            = "vpc-0sip"
  cidr_block        = "10.12.${each.value}.0/24"
  availability_zone = "eu-central-1${each.key}"
}
resource "aws_instance" "sip" {
  for_each      = { sip1 = "a", sip2 = "a", sip3 = "b" }
  ami           = "ami-0sip"
  instance_type = "c7i.large"
  subnet_id     = aws_subnet.sip[each.value].id
}
resource "aws_lb" "sip" {
  name                       = "sip"
  load_balancer_type         = "network"
  subnets                    = [for s in aws_subnet.sip : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "sip" {
  name                              = "sip"
  port                              = 5061
  protocol                          = "TLS"
  vpc_id                            = "vpc-0sip"
  load_balancing_cross_zone_enabled = "true"
}
resource "aws_lb_listener" "sip" {
  load_balancer_arn = aws_lb.sip.arn
  port              = 5061
  protocol          = "TLS"
  certificate_arn   = "arn:aws:acm:eu-central-1:898989898989:certificate/c"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.sip.arn
  }
}
resource "aws_lb_target_group_attachment" "sip" {
  for_each         = aws_instance.sip
  target_group_arn = aws_lb_target_group.sip.arn
  target_id        = each.value.id
}
