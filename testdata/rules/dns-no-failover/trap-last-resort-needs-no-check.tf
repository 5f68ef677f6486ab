provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_instance" "east" {
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
}
resource "aws_instance" "west" {
  provider          = aws.west
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["us-west-2a", "us-west-2b"][count.index]
}
resource "aws_route53_record" "first" {
  zone_id         = "Z1"
  name            = "game.example.com"
  type            = "A"
  ttl             = 60
  set_identifier  = "first"
  health_check_id = "hc"
  records         = aws_instance.east[*].public_ip
  failover_routing_policy { type = "PRIMARY" }
}
resource "aws_route53_record" "second" {
  zone_id        = "Z1"
  name           = "game.example.com"
  type           = "A"
  ttl            = 60
  set_identifier = "second"
  records        = aws_instance.west[*].public_ip
  failover_routing_policy { type = "SECONDARY" }
}
