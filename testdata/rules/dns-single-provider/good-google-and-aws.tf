provider "google" {
  project = "p"
  region  = "europe-west1"
}
provider "aws" { region = "eu-west-1" }
resource "google_dns_managed_zone" "z" {
  name     = "z"
  dns_name = "example.com."
}
resource "aws_route53_zone" "z" { name = "example.com" }
