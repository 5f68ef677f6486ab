provider "aws" { region = "us-east-2" }
resource "aws_vpc" "eks" {
  cidr_block           = "10.70.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "eks" {
  for_each          = { "us-east-2a" = 0, "us-east-2b" = 1, "us-east-2c" = 2 }
  vpc_id            = aws_vpc.eks.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.eks.cidr_block, 8, each.value)
}
module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 20.31"

  cluster_name    = "batch"
  cluster_version = "1.31"
  vpc_id          = aws_vpc.eks.id
  subnet_ids      = [for s in aws_subnet.eks : s.id]
  eks_managed_node_groups = {
    for z, s in aws_subnet.eks : "workers-${substr(z, -1, 1)}" => {
      subnet_ids     = [s.id]
      instance_types = ["m7i.xlarge"]
      min_size       = 1
      desired_size   = 2
      max_size       = 6
    }
  }
}
