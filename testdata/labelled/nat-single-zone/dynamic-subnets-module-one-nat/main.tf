provider "aws" { region = "eu-west-1" }
module "subnets" {
  source             = "cloudposse/dynamic-subnets/aws"
  version            = "2.4.2"
  name               = "app"
  vpc_id             = "vpc-0a1"
  igw_id             = ["igw-0a1"]
  ipv4_cidr_block    = ["10.0.0.0/16"]
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  max_nats           = 1
}
