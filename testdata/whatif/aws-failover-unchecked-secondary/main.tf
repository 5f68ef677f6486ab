provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}
resource "aws_instance" "main" {
  ami               = "ami-1"
  instance_type     = "t4g.small"
  availability_zone = "us-east-1a"
}
resource "aws_instance" "spare" {
  provider          = aws.oregon
  ami               = "ami-1"
  instance_type     = "t4g.small"
  availability_zone = "us-west-2a"
}
resource "aws_route53_zone" "s" {
  name = "example.com"
}
resource "aws_route53_record" "primary" {
  zone_id        = aws_route53_zone.s.id
  name           = "status"
  type           = "A"
  ttl            = 60
  records        = [aws_instance.main.public_ip]
  set_identifier = "main"
  failover_routing_policy {
    type = "PRIMARY"
  }
}
resource "aws_route53_record" "secondary" {
  zone_id        = aws_route53_zone.s.id
  name           = "status"
  type           = "A"
  ttl            = 60
  records        = [aws_instance.spare.public_ip]
  set_identifier = "spare"
  failover_routing_policy {
    type = "SECONDARY"
  }
}
