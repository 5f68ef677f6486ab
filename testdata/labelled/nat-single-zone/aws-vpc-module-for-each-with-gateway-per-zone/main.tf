provider "aws" { region = "us-east-1" }
locals { nets = yamldecode(file("${path.module}/networks.yaml")) }
module "vpc" {
  source   = "terraform-aws-modules/vpc/aws"
  version  = "~> 5.16"
  for_each = local.nets

  name                   = each.key
  cidr                   = each.value.cidr
  azs                    = each.value.zones
  private_subnets        = [for i, z in each.value.zones : cidrsubnet(each.value.cidr, 4, i)]
  public_subnets         = [for i, z in each.value.zones : cidrsubnet(each.value.cidr, 8, 200 + i)]
  enable_nat_gateway     = true
  single_nat_gateway     = false
  one_nat_gateway_per_az = true
}
