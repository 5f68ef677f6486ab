provider "aws" {
  region = "ap-southeast-2"
}
provider "aws" {
  alias  = "singapore"
  region = "ap-southeast-1"
}
module "offsite" {
  source    = "./modules/vault"
  name      = "offsite"
  providers = { aws = aws.singapore }
}
module "onsite" {
  source = "./modules/vault"
  name   = "onsite"
}
resource "aws_db_instance" "claims" {
  identifier                  = "claims"
  engine                      = "postgres"
  engine_version              = "15.8"
  instance_class              = "db.m6g.xlarge"
  allocated_storage           = 200
  multi_az                    = true
  username                    = "claims"
  manage_master_user_password = true
  db_subnet_group_name        = "claims"
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "claims-final"
}
resource "aws_backup_plan" "nightly" {
  name = "nightly"
  rule {
    rule_name         = "nightly"
    target_vault_name = module.onsite.name
    schedule          = "cron(15 14 * * ? *)"
    dynamic "copy_action" {
      for_each = [module.offsite.arn]
      content {
        destination_vault_arn = copy_action.value
      }
    }
  }
}
resource "aws_backup_selection" "nightly" {
  name         = "nightly"
  plan_id      = aws_backup_plan.nightly.id
  iam_role_arn = "arn:aws:iam::161616161616:role/backup"
  resources    = [aws_db_instance.claims.arn]
}
