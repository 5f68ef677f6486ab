provider "aws" { region = "eu-west-1" }
resource "aws_route53_zone" "z" { # want "RL209"
  name = "example.com"
}
