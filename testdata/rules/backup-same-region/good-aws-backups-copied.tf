provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "far"
  region = "eu-central-1"
}
resource "aws_db_instance" "db" { 
  instance_class          = "db.m6g.large"
  multi_az                = true
  backup_retention_period = 14
  skip_final_snapshot     = true
}
resource "aws_db_instance_automated_backups_replication" "db" {
  provider               = aws.far
  source_db_instance_arn = aws_db_instance.db.arn
}
