provider "aws" { region = "eu-west-1" }
resource "aws_db_instance" "db" { # want "RL304"
  instance_class          = "db.m6g.large"
  multi_az                = true
  backup_retention_period = 14
  skip_final_snapshot     = true
}
