terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

module "network" {
  source = "../network"

  cidr  = "10.0.0.0/16"
  zones = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
}

data "aws_route53_zone" "main" {
  name = "crm.example"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}
