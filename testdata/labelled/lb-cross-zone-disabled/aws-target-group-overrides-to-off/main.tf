provider "aws" { region = "eu-west-1" }
locals { hosts = { n1 = "a", n2 = "a", n3 = "a", n4 = "b" } }
resource "aws_vpc" "d" { cidr_block = "10.3.0.0/16" }
resource "aws_subnet" "d" {
  for_each          = { a = 0, b = 1 }
  vpc_id            = aws_vpc.d.id
  availability_zone = "eu-west-1${each.key}"
  cidr_block        = cidrsubnet("10.3.0.0/16", 8, each.value)
}
resource "aws_instance" "dns" {
  for_each      = local.hosts
  ami           = "ami-0fa8fe6f147dc938b"
  instance_type = "c6i.large"
  subnet_id     = aws_subnet.d[each.value].id
}
resource "aws_lb" "dns" {
  name                             = "dns"
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true
  subnets                          = [for s in aws_subnet.d : s.id]
}
resource "aws_lb_target_group" "dns" {
  name                              = "dns"
  port                              = 53
  protocol                          = "TCP_UDP"
  vpc_id                            = aws_vpc.d.id
  load_balancing_cross_zone_enabled = "false"
}
resource "aws_lb_target_group_attachment" "dns" {
  for_each         = aws_instance.dns
  target_group_arn = aws_lb_target_group.dns.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "dns" {
  load_balancer_arn = aws_lb.dns.arn
  port              = 53
  protocol          = "TCP_UDP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.dns.arn
  }
}
