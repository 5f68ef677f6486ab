provider "aws" { region = "us-east-1" }
variable "copies" { type = map(number) }
resource "aws_dynamodb_table" "profile" {
  name                        = "profile"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_efs_file_system" "shared" {
  encrypted = true
}
resource "aws_backup_vault" "main" { name = "main" }
resource "aws_backup_plan" "all" {
  name = "all"
  rule {
    rule_name         = "nightly"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 4 * * ? *)"
    lifecycle { delete_after = 35 }
    dynamic "copy_action" {
      for_each = var.copies
      content {
        destination_vault_arn = copy_action.key
        lifecycle { delete_after = copy_action.value }
      }
    }
  }
}
resource "aws_backup_selection" "all" {
  name         = "all"
  plan_id      = aws_backup_plan.all.id
  iam_role_arn = "arn:aws:iam::222222222222:role/backup"
  resources    = ["*"]
  condition {
    string_not_equals {
      key   = "aws:ResourceTag/backup"
      value = "none"
    }
  }
}
