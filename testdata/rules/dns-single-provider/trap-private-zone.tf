resource "aws_route53_zone" "internal" {
  name = "internal"
  vpc { vpc_id = "vpc-1" }
}
