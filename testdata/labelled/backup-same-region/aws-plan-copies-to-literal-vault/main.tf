provider "aws" { region = "eu-west-3" }
locals { dr_vault = "arn:aws:backup:eu-central-1:333333333333:backup-vault:dr" }
module "db" {
  source = "./db"
  name   = "tickets"
}
resource "aws_backup_vault" "local" { name = "local" }
resource "aws_backup_plan" "tickets" {
  name = "tickets"
  dynamic "rule" {
    for_each = { hourly = "cron(0 * * * ? *)", daily = "cron(0 3 * * ? *)" }
    content {
      rule_name         = rule.key
      schedule          = rule.value
      target_vault_name = aws_backup_vault.local.name
      dynamic "copy_action" {
        for_each = rule.key == "daily" ? [local.dr_vault] : []
        content { destination_vault_arn = copy_action.value }
      }
    }
  }
}
resource "aws_backup_selection" "tickets" {
  name         = "tickets"
  plan_id      = aws_backup_plan.tickets.id
  iam_role_arn = "arn:aws:iam::333333333333:role/backup"
  resources    = [module.db.arn]
}
