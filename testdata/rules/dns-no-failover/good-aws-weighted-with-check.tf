provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_instance" "east" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
  count             = 2
}
resource "aws_elb" "east" {
  name               = "east"
  availability_zones = ["us-east-1a", "us-east-1b"]
  instances          = aws_instance.east[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_instance" "west" {
  provider          = aws.west
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["us-west-2a", "us-west-2b"][count.index]
  count             = 2
}
resource "aws_elb" "west" {
  provider           = aws.west
  name               = "west"
  availability_zones = ["us-west-2a", "us-west-2b"]
  instances          = aws_instance.west[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
resource "aws_route53_record" "game" {
  for_each        = { east = aws_elb.east.dns_name, west = aws_elb.west.dns_name }
  zone_id         = "Z1"
  name            = "game.example.com"
  type            = "CNAME"
  ttl             = 60
  set_identifier  = each.key
  health_check_id = "hc-${each.key}"
  records         = [each.value]
  weighted_routing_policy { weight = 1 }
}
