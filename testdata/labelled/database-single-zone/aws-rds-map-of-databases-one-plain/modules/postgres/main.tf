variable "name" { type = string }
variable "class" { type = string }
variable "storage" { type = number }
variable "multi_az" { type = bool }

resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = var.class
  allocated_storage           = var.storage
  storage_encrypted           = true
  multi_az                    = var.multi_az
  username                    = "app"
  manage_master_user_password = true
  db_subnet_group_name        = "data"
  backup_retention_period     = 14
  deletion_protection         = true
  final_snapshot_identifier   = "${var.name}-final"
}
