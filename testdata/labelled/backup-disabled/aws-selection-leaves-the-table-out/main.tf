provider "aws" { region = "us-east-1" }
resource "aws_dynamodb_table" "cache" {
  name                        = "quotes"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_backup_vault" "v" { name = "all" }
resource "aws_backup_plan" "p" {
  name = "all"
  rule {
    rule_name         = "nightly"
    target_vault_name = aws_backup_vault.v.name
    schedule          = "cron(0 4 * * ? *)"
  }
}
resource "aws_backup_selection" "s" {
  name          = "all"
  plan_id       = aws_backup_plan.p.id
  iam_role_arn  = "arn:aws:iam::1:role/backup"
  resources     = ["*"]
  not_resources = [aws_dynamodb_table.cache.arn]
}
