provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "this" {
  for_each          = { eu-west-1a = 0, eu-west-1b = 1, eu-west-1c = 2 }
  vpc_id            = "vpc-0eks"
  cidr_block        = cidrsubnet("10.70.0.0/16", 4, each.value)
  availability_zone = each.key
}
module "eks" {
  source          = "terraform-aws-modules/eks/aws"
  version         = "20.31.0"
  cluster_name    = "prod"
  cluster_version = "1.31"
  vpc_id          = "vpc-0eks"
  subnet_ids      = values(aws_subnet.this)[*].id
  eks_managed_node_groups = {
    general = {
      instance_types = ["m7i.xlarge"]
      min_size       = 3
      max_size       = 9
      desired_size   = 3
      subnet_ids     = [aws_subnet.this["eu-west-1a"].id]
    }
  }
}
