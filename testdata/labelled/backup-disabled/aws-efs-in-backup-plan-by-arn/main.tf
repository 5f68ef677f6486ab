provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_efs_file_system" "media" {
  for_each       = toset(["video", "audio"])
  creation_token = each.key
  encrypted      = true
  lifecycle {
    prevent_destroy = true
  }
}
locals {
  protected = [for fs in aws_efs_file_system.media : fs.arn]
}
resource "aws_backup_vault" "main" {
  name = "media"
}
resource "aws_backup_vault" "dr" {
  provider = aws.dr
  name     = "media-dr"
}
resource "aws_backup_plan" "media" {
  name = "media"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 1 * * ? *)"
    copy_action {
      destination_vault_arn = aws_backup_vault.dr.arn
    }
  }
}
resource "aws_backup_selection" "media" {
  name         = "media"
  plan_id      = aws_backup_plan.media.id
  iam_role_arn = "arn:aws:iam::111199991111:role/backup"
  resources    = local.protected
}
