provider "aws" {
  region = "us-east-1"
}
module "aurora" {
  source                = "terraform-aws-modules/rds-aurora/aws"
  version               = "9.10.0"
  name                  = "catalog"
  engine                = "aurora-postgresql"
  engine_version        = "16.4"
  master_username       = "catalog"
  vpc_id                = "vpc-0cat"
  db_subnet_group_name  = "catalog"
  instance_class        = "db.r6g.large"
  instances             = { one = {} }
  deletion_protection   = true
  create_security_group = true
}
