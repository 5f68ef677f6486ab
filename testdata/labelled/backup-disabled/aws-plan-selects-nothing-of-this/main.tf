provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { tier = "gold" }
  }
}
resource "aws_dynamodb_table" "audit" {
  name                        = "audit"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  tags = { tier = "silver" }
}
resource "aws_backup_vault" "main" {
  name = "main"
}
resource "aws_backup_plan" "gold" {
  name = "gold"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 3 * * ? *)"
  }
}
resource "aws_backup_selection" "gold" {
  name         = "gold"
  plan_id      = aws_backup_plan.gold.id
  iam_role_arn = "arn:aws:iam::101010101010:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "tier"
    value = "gold"
  }
}
