provider "aws" { region = "eu-central-1" }
resource "aws_vpc" "jobs" {
  cidr_block           = "10.38.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "jobs" {
  for_each          = { "eu-central-1a" = 0, "eu-central-1b" = 1 }
  vpc_id            = aws_vpc.jobs.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.jobs.cidr_block, 8, each.value)
}
module "jobs" {
  source     = "./service"
  name       = "jobs"
  image      = "registry.example.com/jobs:12"
  subnet_ids = [for s in aws_subnet.jobs : s.id]
}
