terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}
provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "eu"
  region = "eu-central-1"
}
module "bucket" {
  source   = "./bucket"
  for_each = { use1 = null, usw2 = "us-west-2" }
  region   = each.value
}
module "eu" {
  source    = "./bucket"
  providers = { aws = aws.eu }
}
resource "aws_instance" "i" {
  for_each          = { "us-west-2" = "us-west-2b", "ap-south-1" = "ap-south-1a" }
  region            = each.key
  availability_zone = each.value
}
