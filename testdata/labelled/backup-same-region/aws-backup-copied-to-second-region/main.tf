provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "ie"
  region = "eu-west-1"
}
resource "aws_dynamodb_table" "t" {
  name                        = "t"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_backup_vault" "here" { name = "here" }
resource "aws_backup_vault" "there" {
  provider = aws.ie
  name     = "there"
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.here.name
    schedule          = "cron(0 3 * * ? *)"
    copy_action { destination_vault_arn = aws_backup_vault.there.arn }
  }
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = aws_backup_plan.p.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_dynamodb_table.t.arn]
}
