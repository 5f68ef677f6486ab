terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

locals {
  zones = ["us-east-1a", "us-east-1c", "us-east-1d"]

  # A group of devices has balancers and machines of its own.
  devices = {
    console = { machines = 90 }
    mobile  = { machines = 60 }
    pc      = { machines = 75 }
  }
}

resource "aws_vpc" "streaming" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "streaming" {
  vpc_id = aws_vpc.streaming.id
}

resource "aws_subnet" "streaming" {
  for_each = { for i, zone in local.zones : zone => i }

  vpc_id            = aws_vpc.streaming.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.streaming.cidr_block, 4, each.value)
}

data "aws_route53_zone" "main" {
  name = "streaming.example"
}
