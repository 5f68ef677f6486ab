provider "aws" { region = "us-west-2" }
provider "aws" {
  alias  = "bk"
  region = "us-east-2"
}
resource "aws_db_instance" "p" {
  identifier                  = "p"
  engine                      = "mysql"
  instance_class              = "db.m6g.large"
  allocated_storage           = 50
  username                    = "a"
  manage_master_user_password = true
  multi_az                    = true
  backup_retention_period     = 7
  deletion_protection         = true
}
resource "aws_db_instance" "r" {
  count                   = 2
  identifier              = "r${count.index}"
  replicate_source_db     = aws_db_instance.p.identifier
  instance_class          = "db.m6g.large"
  backup_retention_period = 0
  skip_final_snapshot     = true
}
resource "aws_db_instance_automated_backups_replication" "p" {
  provider               = aws.bk
  source_db_instance_arn = aws_db_instance.p.arn
}
