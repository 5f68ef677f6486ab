data "aws_secretsmanager_secret_version" "database" {
  secret_id = "crm/database"
}

resource "aws_db_subnet_group" "crm" {
  name       = "crm"
  subnet_ids = module.network.subnets
}

resource "aws_rds_cluster" "own" {
  for_each = local.instances

  cluster_identifier      = each.key
  engine                  = "aurora-postgresql"
  master_username         = "crm"
  master_password         = data.aws_secretsmanager_secret_version.database.secret_string
  db_subnet_group_name    = aws_db_subnet_group.crm.name
  backup_retention_period = 35
  deletion_protection     = true
}

resource "aws_rds_cluster_instance" "own" {
  for_each = {
    for pair in setproduct(local.instances, ["ap-northeast-1a", "ap-northeast-1c"]) :
    join("-", pair) => { instance = pair[0], zone = pair[1] }
  }

  identifier         = each.key
  cluster_identifier = aws_rds_cluster.own[each.value.instance].id
  engine             = aws_rds_cluster.own[each.value.instance].engine
  instance_class     = "db.r6g.4xlarge"
  availability_zone  = each.value.zone
}

resource "aws_backup_vault" "tokyo" {
  name = "crm"
}

resource "aws_backup_vault" "osaka" {
  provider = aws.osaka
  name     = "crm"
}

# Backups outlive what a change does to the databases, in another region.
resource "aws_backup_plan" "crm" {
  name = "crm"

  rule {
    rule_name         = "hourly"
    target_vault_name = aws_backup_vault.tokyo.name
    schedule          = "cron(0 * * * ? *)"

    copy_action {
      destination_vault_arn = aws_backup_vault.osaka.arn
    }
  }
}

resource "aws_backup_selection" "crm" {
  name         = "databases"
  plan_id      = aws_backup_plan.crm.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = values(aws_rds_cluster.own)[*].arn
}

resource "aws_s3_bucket" "files" {
  bucket = "crm-files"
}

resource "aws_s3_bucket_versioning" "files" {
  bucket = aws_s3_bucket.files.id

  versioning_configuration {
    status = "Enabled"
  }
}
