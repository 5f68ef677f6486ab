provider "aws" { region = "eu-west-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_eks_cluster" "c" {
  name     = "c"
  role_arn = "arn:aws:iam::111111111111:role/c"
  vpc_config { subnet_ids = aws_subnet.s[*].id }
}
resource "aws_eks_node_group" "n" {
  cluster_name  = aws_eks_cluster.c.name
  node_role_arn = "arn:aws:iam::111111111111:role/n"
  subnet_ids    = aws_subnet.s[*].id
  scaling_config {
    min_size     = 2
    desired_size = 3
    max_size     = 6
  }
}
