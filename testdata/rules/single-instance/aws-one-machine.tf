provider "aws" { region = "eu-west-1" }
resource "aws_instance" "web" { # want "RL107"
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
}
resource "aws_eip" "web" { instance = aws_instance.web.id }
resource "aws_route53_record" "web" {
  zone_id = "Z1"
  name    = "www.example.com"
  type    = "A"
  ttl     = 60
  records = [aws_eip.web.public_ip]
}
