provider "aws" {
  region = "eu-west-1"
}
resource "aws_dynamodb_table" "this" {
  for_each                    = { orders = "pk", events = "id" }
  name                        = each.key
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = each.value
  deletion_protection_enabled = true
  attribute {
    name = each.value
    type = "S"
  }
  tags = { "backup-plan" = "gold" }
}
resource "aws_backup_vault" "main" {
  name = "gold"
}
resource "aws_backup_plan" "gold" {
  name = "gold"
  dynamic "rule" {
    for_each = { daily = "cron(0 3 * * ? *)", monthly = "cron(0 3 1 * ? *)" }
    content {
      rule_name         = rule.key
      target_vault_name = aws_backup_vault.main.name
      schedule          = rule.value
      copy_action {
        destination_vault_arn = "arn:aws:backup:eu-central-1:959595959595:backup-vault:gold-copy"
      }
    }
  }
}
resource "aws_backup_selection" "gold" {
  name         = "gold"
  plan_id      = aws_backup_plan.gold.id
  iam_role_arn = "arn:aws:iam::959595959595:role/backup"
  resources    = ["*"]
  condition {
    string_equals {
      key   = "aws:ResourceTag/backup-plan"
      value = "gold"
    }
  }
}
