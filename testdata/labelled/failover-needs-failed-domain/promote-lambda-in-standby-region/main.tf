provider "aws" {
  region = "ap-northeast-2"
}
provider "aws" {
  alias  = "standby"
  region = "ap-northeast-1"
}
resource "aws_db_instance" "primary" {
  identifier                  = "pos"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.r6g.xlarge"
  allocated_storage           = 300
  multi_az                    = true
  username                    = "pos"
  manage_master_user_password = true
  db_subnet_group_name        = "pos"
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "pos-final"
}
resource "aws_db_instance" "replica" {
  provider             = aws.standby
  identifier           = "pos-replica"
  replicate_source_db  = aws_db_instance.primary.arn
  instance_class       = "db.r6g.xlarge"
  multi_az             = true
  db_subnet_group_name = "pos"
  deletion_protection  = true
  skip_final_snapshot  = true
}
resource "aws_lambda_function" "promote" {
  provider      = aws.standby
  function_name = "promote-pos"
  role          = "arn:aws:iam::727272727272:role/promote"
  runtime       = "python3.13"
  handler       = "promote.handler"
  filename      = "promote.zip"
  environment {
    variables = { REPLICA = aws_db_instance.replica.identifier }
  }
}
resource "aws_cloudwatch_event_rule" "down" {
  provider      = aws.standby
  name          = "pos-primary-down"
  event_pattern = jsonencode({ source = ["aws.health"], detail = { service = ["RDS"] } })
}
resource "aws_cloudwatch_event_target" "down" {
  provider = aws.standby
  rule     = aws_cloudwatch_event_rule.down.name
  arn      = aws_lambda_function.promote.arn
}
