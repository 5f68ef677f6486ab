terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 6.2" }
  }
}
provider "aws" { region = "eu-west-3" }
locals {
  hubs = {
    par-1 = { region = "eu-west-3", subnet = "subnet-0pa1" }
    par-2 = { region = "eu-west-3", subnet = "subnet-0pa2" }
    sto-1 = { region = "eu-north-1", subnet = "subnet-0st1" }
    sto-2 = { region = "eu-north-1", subnet = "subnet-0st2" }
  }
}
data "aws_ami" "irc" {
  for_each    = toset([for h in local.hubs : h.region])
  region      = each.key
  owners      = ["self"]
  most_recent = true
}
resource "aws_instance" "irc" {
  for_each      = local.hubs
  region        = each.value.region
  ami           = data.aws_ami.irc[each.value.region].id
  instance_type = "m7i.large"
  subnet_id     = each.value.subnet
}
resource "aws_eip" "irc" {
  for_each = aws_instance.irc
  region   = each.value.region
  instance = each.value.id
  domain   = "vpc"
}
resource "aws_route53_record" "irc" {
  for_each                         = aws_eip.irc
  zone_id                          = "ZIRC"
  name                             = "irc.example.org"
  type                             = "A"
  ttl                              = 60
  set_identifier                   = each.key
  records                          = [each.value.public_ip]
  multivalue_answer_routing_policy = true
}
