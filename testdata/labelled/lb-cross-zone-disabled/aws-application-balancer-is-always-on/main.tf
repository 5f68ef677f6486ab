provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "d" { cidr_block = "10.3.0.0/16" }
resource "aws_subnet" "d" {
  for_each          = { a = 0, b = 1 }
  vpc_id            = aws_vpc.d.id
  availability_zone = "eu-west-1${each.key}"
  cidr_block        = cidrsubnet("10.3.0.0/16", 8, each.value)
}
resource "aws_instance" "cms" {
  for_each      = { n1 = "a", n2 = "a", n3 = "b", n4 = "b", n5 = "b" }
  ami           = "ami-0fa8fe6f147dc938b"
  instance_type = "c6i.large"
  subnet_id     = aws_subnet.d[each.value].id
}
resource "aws_lb" "cms" {
  name                       = "cms"
  enable_deletion_protection = false
  subnets                    = [for s in aws_subnet.d : s.id]
}
resource "aws_lb_target_group" "cms" {
  name     = "cms"
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.d.id
}
resource "aws_lb_target_group_attachment" "cms" {
  for_each         = aws_instance.cms
  target_group_arn = aws_lb_target_group.cms.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "cms" {
  load_balancer_arn = aws_lb.cms.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.cms.arn
  }
}
