provider "aws" { region = "eu-west-1" }
locals {
  zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  home  = "eu-west-1b"
}
provider "aws" {
  alias  = "backup"
  region = "eu-west-3"
}
resource "aws_db_instance" "primary" {
  identifier                  = "forum"
  engine                      = "mysql"
  engine_version              = "8.0.40"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  availability_zone           = local.home
  username                    = "forum"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "forum-final"
}
resource "aws_db_instance" "replica" {
  for_each            = setsubtract(local.zones, [local.home])
  identifier          = "forum-${substr(each.key, -1, 1)}"
  replicate_source_db = aws_db_instance.primary.identifier
  instance_class      = "db.m7g.large"
  availability_zone   = each.key
  skip_final_snapshot = true
}
resource "aws_db_instance_automated_backups_replication" "primary" {
  provider               = aws.backup
  source_db_instance_arn = aws_db_instance.primary.arn
  retention_period       = 7
}
