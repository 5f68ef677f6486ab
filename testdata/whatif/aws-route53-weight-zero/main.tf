provider "aws" { region = "us-east-1" }
resource "aws_route53_zone" "z" { name = "example.com" }
resource "aws_subnet" "s" {
  for_each          = toset(["a", "b"])
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1${each.key}"
}
resource "aws_instance" "app" {
  for_each      = { a = 100, b = 0 }
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.s[each.key].id
}
resource "aws_route53_health_check" "h" {
  for_each   = { a = 100, b = 0 }
  ip_address = aws_instance.app[each.key].public_ip
  type       = "TCP"
  port       = 80
}
resource "aws_route53_record" "app" {
  for_each        = { a = 100, b = 0 }
  zone_id         = aws_route53_zone.z.zone_id
  name            = "app.example.com"
  type            = "A"
  ttl             = 60
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.h[each.key].id
  weighted_routing_policy { weight = each.value }
  records = [aws_instance.app[each.key].public_ip]
}
