provider "aws" { region = "eu-west-1" }
resource "aws_eks_cluster" "c" {
  name     = "c"
  role_arn = "arn:aws:iam::111111111111:role/c"
  vpc_config { subnet_ids = ["subnet-1", "subnet-2"] }
}
