provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "g" {
  global_cluster_identifier = "g"
  engine                    = "aurora-mysql"
}
resource "aws_rds_cluster" "east" {
  engine                      = "aurora-mysql"
  master_username             = "u"
  manage_master_user_password = true
  global_cluster_identifier   = aws_rds_global_cluster.g.id
}
resource "aws_rds_cluster_instance" "east" {
  count              = 2
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  cluster_identifier = aws_rds_cluster.east.id
}
resource "aws_rds_cluster" "west" {
  provider                  = aws.west
  engine                    = "aurora-mysql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
}
resource "aws_rds_cluster_instance" "west" {
  provider           = aws.west
  count              = 2
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  cluster_identifier = aws_rds_cluster.west.id
}
resource "aws_lambda_function" "east" {
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { DB = aws_rds_cluster.east.endpoint, OTHER = aws_rds_cluster.west.endpoint }
  }
}
resource "aws_lambda_function" "west" {
  provider      = aws.west
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
  environment {
    variables = { DB = aws_rds_cluster.west.endpoint, OTHER = aws_rds_cluster.east.endpoint }
  }
}
