provider "aws" { region = "us-east-2" }
module "db" {
  source                  = "cloudposse/rds/aws"
  version                 = "1.1.2"
  name                    = "app"
  engine                  = "postgres"
  engine_version          = "16"
  instance_class          = "db.m6g.large"
  allocated_storage       = 100
  database_port           = 5432
  db_parameter_group      = "postgres16"
  vpc_id                  = "vpc-0a"
  subnet_ids              = ["subnet-1", "subnet-2"]
  multi_az                = true
  backup_retention_period = 14
  deletion_protection     = true
}
