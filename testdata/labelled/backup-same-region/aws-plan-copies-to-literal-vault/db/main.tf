variable "name" { type = string }
resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "mariadb"
  engine_version              = "10.11"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  multi_az                    = true
  username                    = "app"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "${var.name}-final"
}
output "arn" { value = aws_db_instance.this.arn }
