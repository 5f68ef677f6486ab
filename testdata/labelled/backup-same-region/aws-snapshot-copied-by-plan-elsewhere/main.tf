provider "aws" { region = "ap-southeast-2" }
locals { pairs = { "ap-southeast-2" = "ap-southeast-4", "us-east-1" = "us-west-2" } }
data "aws_region" "here" {}
provider "aws" {
  alias  = "copy"
  region = lookup(local.pairs, "ap-southeast-2", "us-east-1")
}
resource "aws_db_instance" "ops" {
  identifier              = "ops"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 50
  multi_az                = true
  backup_retention_period = 7
  deletion_protection     = true
}
resource "aws_backup_vault" "main" { name = "main" }
resource "aws_backup_vault" "copy" {
  provider = aws.copy
  name     = "copy"
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 4 * * ? *)"
    copy_action { destination_vault_arn = aws_backup_vault.copy.arn }
  }
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = aws_backup_plan.p.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_db_instance.ops.arn]
}
