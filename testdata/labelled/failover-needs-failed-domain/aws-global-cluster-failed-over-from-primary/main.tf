provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "g" {
  global_cluster_identifier = "g"
  engine                    = "aurora-mysql"
  deletion_protection       = true
}
resource "aws_rds_cluster" "primary" {
  cluster_identifier          = "g-primary"
  engine                      = "aurora-mysql"
  global_cluster_identifier   = aws_rds_global_cluster.g.id
  master_username             = "g"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "g-final"
}
resource "aws_rds_cluster_instance" "primary" {
  count              = 2
  cluster_identifier = aws_rds_cluster.primary.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
}
resource "aws_rds_cluster" "dr" {
  provider                  = aws.dr
  cluster_identifier        = "g-dr"
  engine                    = "aurora-mysql"
  global_cluster_identifier = aws_rds_global_cluster.g.id
  deletion_protection       = true
  skip_final_snapshot       = true
}
resource "aws_rds_cluster_instance" "dr" {
  provider           = aws.dr
  count              = 2
  cluster_identifier = aws_rds_cluster.dr.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
}
resource "aws_lambda_function" "switch" {
  function_name = "region-failover"
  role          = "arn:aws:iam::676767676767:role/switch"
  runtime       = "python3.13"
  handler       = "switch.handler"
  filename      = "switch.zip"
  environment {
    variables = {
      GLOBAL = aws_rds_global_cluster.g.id
      TARGET = aws_rds_cluster.dr.arn
    }
  }
}
resource "aws_cloudwatch_event_rule" "down" {
  name          = "primary-down"
  event_pattern = jsonencode({ source = ["aws.health"] })
}
resource "aws_cloudwatch_event_target" "down" {
  rule = aws_cloudwatch_event_rule.down.name
  arn  = aws_lambda_function.switch.arn
}
