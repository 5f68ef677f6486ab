variable "name" { type = string }
variable "environment" { type = string }
locals {
  profile = {
    prod  = { multi_az = true, class = "db.r7g.xlarge", days = 30 }
    stage = { multi_az = false, class = "db.t4g.large", days = 7 }
  }[var.environment]
}
module "db" {
  source  = "terraform-aws-modules/rds/aws"
  version = "~> 6.10"

  identifier              = "${var.name}-${var.environment}"
  engine                  = "mysql"
  engine_version          = "8.0"
  family                  = "mysql8.0"
  major_engine_version    = "8.0"
  instance_class          = local.profile.class
  allocated_storage       = 100
  multi_az                = local.profile.multi_az
  backup_retention_period = local.profile.days
  deletion_protection     = true
  db_name                 = var.name
  username                = var.name
}
