variable "accounts" {
  default = { blue = "111111111111", green = "222222222222" }
}
provider "aws" {
  region              = "us-east-2"
  allowed_account_ids = ["999999999999"]
}
provider "aws" {
  alias  = "blue"
  region = "us-east-2"
  assume_role {
    role_arn = "arn:aws:iam::${var.accounts.blue}:role/deploy"
  }
}
provider "aws" {
  alias  = "green"
  region = "us-east-2"
  assume_role {
    role_arn = "arn:aws:iam::${var.accounts.green}:role/deploy"
  }
}
resource "aws_instance" "blue" {
  provider          = aws.blue
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = "us-east-2a"
}
resource "aws_instance" "green" {
  provider          = aws.green
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = "us-east-2b"
}
locals {
  addresses = { blue = aws_instance.blue.public_ip, green = aws_instance.green.public_ip }
}
resource "aws_route53_health_check" "feed" {
  for_each   = local.addresses
  ip_address = each.value
  type       = "HTTP"
  port       = 80
}
resource "aws_route53_record" "feed" {
  for_each                         = local.addresses
  zone_id                          = "Z2"
  name                             = "feed.example.com"
  type                             = "A"
  ttl                              = 30
  records                          = [each.value]
  set_identifier                   = each.key
  multivalue_answer_routing_policy = true
  health_check_id                  = aws_route53_health_check.feed[each.key].id
}
