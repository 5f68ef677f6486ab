terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
module "const" {
  source = "./const"
}
locals {
  doc  = yamldecode(file("${path.module}/sites.yaml"))
  more = jsondecode(file("more.json"))
}
provider "aws" {
  region = module.const.regions["main"]
}
provider "aws" {
  alias  = "yaml"
  region = local.doc.sites[1].region
}
provider "aws" {
  alias  = "json"
  region = local.more["dr"]
}
resource "aws_s3_bucket" "a" {}
resource "aws_ebs_volume" "y" {
  provider          = aws.yaml
  for_each          = { for s in local.doc.sites : s.name => s if s.region == "af-south-1" }
  size              = 1
  availability_zone = join("", [each.value.region, each.value.zone])
}
resource "aws_s3_bucket" "j" {
  provider = aws.json
}
module "dr" {
  source    = "./leaf"
  count     = 2
  providers = { aws = aws.json }
}
