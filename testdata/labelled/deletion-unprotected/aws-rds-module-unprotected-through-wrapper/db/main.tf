variable "name" { type = string }
variable "protect" {
  type    = bool
  default = false
}
module "db" {
  source                  = "terraform-aws-modules/rds/aws"
  version                 = "6.9.0"
  identifier              = var.name
  engine                  = "postgres"
  engine_version          = "16"
  family                  = "postgres16"
  major_engine_version    = "16"
  instance_class          = "db.m7g.large"
  allocated_storage       = 100
  multi_az                = true
  backup_retention_period = 14
  deletion_protection     = var.protect
  username                = "crm"
  db_name                 = "crm"
}
