# Records for validation, and names of databases, are no services.
provider "aws" { region = "eu-west-1" }
resource "aws_route53_zone" "main" {
  name = "example.com"
}
resource "aws_acm_certificate" "main" {
  domain_name       = "example.com"
  validation_method = "DNS"
}
resource "aws_db_instance" "orders" {
  identifier     = "orders"
  engine         = "postgres"
  instance_class = "db.m7g.large"
  multi_az       = true
}
resource "aws_route53_record" "orders" {
  zone_id = aws_route53_zone.main.id
  name    = "orders-db.example.com"
  type    = "CNAME"
  ttl     = 60
  records = [aws_db_instance.orders.address]
}
resource "aws_lb" "front" {
  name    = "front"
  subnets = ["subnet-1", "subnet-2"]
}
resource "aws_route53_record" "validation" {
  zone_id = aws_route53_zone.main.id
  name    = "_3f2.example.com"
  type    = "CNAME"
  ttl     = 60
  records = [aws_lb.front.dns_name]
}
