provider "aws" {
  region = "us-east-1"
}
provider "google" {
  project = "dns-prod"
}
locals {
  domain = "example.org"
}
resource "aws_route53_zone" "main" {
  name = local.domain
}
resource "google_dns_managed_zone" "main" {
  name     = replace(local.domain, ".", "-")
  dns_name = "${local.domain}."
}
resource "aws_route53_record" "ns" {
  zone_id = aws_route53_zone.main.zone_id
  name    = local.domain
  type    = "NS"
  ttl     = 172800
  records = concat(aws_route53_zone.main.name_servers, google_dns_managed_zone.main.name_servers)
}
