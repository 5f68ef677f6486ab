resource "aws_db_instance" "this" {
  identifier                  = "monolith"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.r6g.4xlarge"
  allocated_storage           = 1000
  multi_az                    = true
  username                    = "root"
  manage_master_user_password = true
  db_subnet_group_name        = "data"
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "monolith-final"
}
output "endpoint" { value = aws_db_instance.this.endpoint }
