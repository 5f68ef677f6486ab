provider "aws" {
  region = "ap-northeast-2"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_db_instance" "main" {
  identifier                  = "crm"
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  multi_az                    = true
  backup_retention_period     = 7
  username                    = "app"
  manage_master_user_password = true
}

resource "aws_db_instance" "replica" {
  provider            = aws.osaka
  identifier          = "crm-replica"
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.m7g.large"
}

resource "aws_lambda_function" "crm" {
  function_name = "crm"
  role          = "arn:aws:iam::111122223333:role/crm"
  handler       = "crm.handler"
  runtime       = "python3.12"
  filename      = "crm.zip"
  environment {
    variables = { DB = aws_db_instance.main.address }
  }
}

resource "aws_lambda_function_url" "crm" {
  function_name      = aws_lambda_function.crm.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = "arn:aws:iam::111122223333:role/crm"
  handler       = "report.handler"
  runtime       = "python3.12"
  filename      = "crm.zip"
  environment {
    variables = {
      DB    = aws_db_instance.main.address
      SPARE = aws_db_instance.replica.address
    }
  }
}
