provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "ml" {
  cidr_block           = "10.19.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "ml" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.ml.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.ml.cidr_block, 8, each.value)
}
module "efs" {
  source                 = "terraform-aws-modules/efs/aws"
  version                = "~> 1.6"
  name                   = "models"
  availability_zone_name = "eu-west-1a"
  enable_backup_policy   = true
  mount_targets = {
    "eu-west-1a" = { subnet_id = aws_subnet.ml["eu-west-1a"].id }
  }
  access_points = {
    ml = { root_directory = { path = "/ml" } }
  }
}
resource "aws_lambda_function" "ml" {
  function_name = "ml"
  role          = "arn:aws:iam::1:role/ml"
  package_type  = "Image"
  image_uri     = "1.dkr.ecr.eu-west-1.amazonaws.com/ml:3"
  vpc_config {
    subnet_ids         = [for s in aws_subnet.ml : s.id]
    security_group_ids = ["sg-1"]
  }
  file_system_config {
    arn              = module.efs.access_points["ml"].arn
    local_mount_path = "/mnt/ml"
  }
}
resource "aws_lambda_function_url" "ml" {
  function_name      = aws_lambda_function.ml.function_name
  authorization_type = "NONE"
}
