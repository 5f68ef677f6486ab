provider "aws" { region = "us-west-2" }
resource "aws_subnet" "k" {
  count             = 3
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "us-west-2${["a", "b", "c"][count.index]}"
}
module "eks" {
  source             = "terraform-aws-modules/eks/aws"
  version            = "~> 21.0"
  name               = "k"
  kubernetes_version = "1.33"
  vpc_id             = "vpc-0a"
  subnet_ids         = aws_subnet.k[*].id
  eks_managed_node_groups = {
    default = {
      min_size     = 3
      max_size     = 9
      desired_size = 3
      subnet_ids   = [aws_subnet.k[0].id]
    }
  }
}
