terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "region" {
  type    = string
  default = null
}
variable "fallback" {
  default = ["", "us-east-2"]
}
locals {
  conf = merge({ region = "us-east-1", zone = null }, { for k, v in { region = var.region } : k => v if v != null }, { zone = "b" })
}
provider "aws" {
  region = coalesce(var.region, compact(var.fallback)...)
}
provider "aws" {
  alias  = "merged"
  region = local.conf.region
}
resource "aws_ebs_volume" "m" {
  provider          = aws.merged
  size              = 1
  availability_zone = "${local.conf.region}${local.conf.zone}"
}
resource "aws_instance" "n" {
  ami               = "a"
  availability_zone = var.region
}
module "off" {
  source = "./m"
  count  = var.region == null ? 0 : 1
  zone   = "x"
}
module "on" {
  source = "./m"
  count  = var.region == null ? 1 : 0
  zone   = coalescelist([for z in [null] : z if z != null], ["us-east-2c"])[0]
}
