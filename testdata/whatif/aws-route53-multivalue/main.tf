provider "aws" {
  region = "eu-west-1"
}

resource "aws_eip" "node" {
  for_each = { a = aws_instance.a.id, b = aws_instance.b.id }
  instance = each.value
}

resource "aws_instance" "a" {
  ami               = "ami-1"
  instance_type     = "c7g.large"
  availability_zone = "eu-west-1a"
}

resource "aws_instance" "b" {
  ami               = "ami-1"
  instance_type     = "c7g.large"
  availability_zone = "eu-west-1b"
}

resource "aws_route53_health_check" "node" {
  for_each          = aws_eip.node
  ip_address        = each.value.public_ip
  type              = "TCP"
  port              = 443
  failure_threshold = 3
}

resource "aws_route53_record" "node" {
  for_each                         = aws_eip.node
  zone_id                          = "Z123"
  name                             = "irc.example.net"
  type                             = "A"
  ttl                              = 60
  set_identifier                   = each.key
  records                          = [each.value.public_ip]
  health_check_id                  = aws_route53_health_check.node[each.key].id
  multivalue_answer_routing_policy = true
}
