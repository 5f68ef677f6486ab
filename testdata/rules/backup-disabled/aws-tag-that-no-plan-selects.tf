# The plan is here, and selects by another value of the tag.
provider "aws" { region = "eu-west-2" }
resource "aws_efs_file_system" "shares" { # want "RL303"
  creation_token = "shares"
  tags           = { backup = "weekly" }
}
resource "aws_backup_vault" "main" { name = "main" }
resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 3 * * ? *)"
  }
}
resource "aws_backup_selection" "daily" {
  name         = "daily"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = "arn:aws:iam::101010101010:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}
