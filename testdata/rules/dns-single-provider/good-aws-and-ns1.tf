provider "aws" { region = "eu-west-1" }
resource "aws_route53_zone" "z" { name = "example.com" }
resource "ns1_zone" "z" { zone = "example.com" }
