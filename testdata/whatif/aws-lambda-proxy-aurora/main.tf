provider "aws" {
  region = "ap-northeast-1"
}
resource "aws_vpc" "v" {
  cidr_block = "10.2.0.0/16"
}
resource "aws_subnet" "v" {
  for_each          = { ap-northeast-1a = "10.2.1.0/24", ap-northeast-1c = "10.2.2.0/24" }
  vpc_id            = aws_vpc.v.id
  availability_zone = each.key
  cidr_block        = each.value
}
resource "aws_db_subnet_group" "v" {
  name       = "loans"
  subnet_ids = values(aws_subnet.v)[*].id
}
resource "aws_rds_cluster" "loans" {
  cluster_identifier          = "loans"
  engine                      = "aurora-postgresql"
  db_subnet_group_name        = aws_db_subnet_group.v.name
  master_username             = "a"
  manage_master_user_password = true
}
resource "aws_rds_cluster_instance" "loans" {
  for_each           = aws_subnet.v
  cluster_identifier = aws_rds_cluster.loans.id
  engine             = aws_rds_cluster.loans.engine
  instance_class     = "db.r7g.large"
  availability_zone  = each.value.availability_zone
}
resource "aws_db_proxy" "loans" {
  name           = "loans"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/p"
  vpc_subnet_ids = values(aws_subnet.v)[*].id
  auth {
    auth_scheme = "SECRETS"
    secret_arn  = aws_rds_cluster.loans.master_user_secret[0].secret_arn
  }
}
resource "aws_db_proxy_default_target_group" "loans" {
  db_proxy_name = aws_db_proxy.loans.name
}
resource "aws_db_proxy_target" "loans" {
  db_proxy_name         = aws_db_proxy.loans.name
  target_group_name     = aws_db_proxy_default_target_group.loans.name
  db_cluster_identifier = aws_rds_cluster.loans.cluster_identifier
}
resource "aws_lambda_function" "loans" {
  function_name = "loans"
  role          = "arn:aws:iam::111122223333:role/l"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/loans:1"
  vpc_config {
    subnet_ids         = values(aws_subnet.v)[*].id
    security_group_ids = ["sg-1"]
  }
  environment {
    variables = { PGHOST = aws_db_proxy.loans.endpoint }
  }
}
resource "aws_api_gateway_rest_api" "loans" {
  name = "loans"
}
resource "aws_api_gateway_resource" "loans" {
  rest_api_id = aws_api_gateway_rest_api.loans.id
  parent_id   = aws_api_gateway_rest_api.loans.root_resource_id
  path_part   = "{proxy+}"
}
resource "aws_api_gateway_integration" "loans" {
  rest_api_id             = aws_api_gateway_rest_api.loans.id
  resource_id             = aws_api_gateway_resource.loans.id
  http_method             = "ANY"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.loans.invoke_arn
}
