data "aws_secretsmanager_secret_version" "database" {
  secret_id = "crm/database"
}

resource "aws_db_subnet_group" "crm" {
  name       = "crm"
  subnet_ids = module.network.subnets
}

# All instances log in here.
resource "aws_rds_cluster" "shared" {
  cluster_identifier      = "crm"
  engine                  = "aurora-postgresql"
  master_username         = "crm"
  master_password         = data.aws_secretsmanager_secret_version.database.secret_string
  db_subnet_group_name    = aws_db_subnet_group.crm.name
  backup_retention_period = 7
  deletion_protection     = true
}

resource "aws_rds_cluster_instance" "shared" {
  for_each = toset(["ap-northeast-1a", "ap-northeast-1c"])

  identifier         = "crm-${each.key}"
  cluster_identifier = aws_rds_cluster.shared.id
  engine             = aws_rds_cluster.shared.engine
  instance_class     = "db.r6g.16xlarge"
  availability_zone  = each.key
}

# What the customers uploaded.
resource "aws_s3_bucket" "files" {
  bucket = "crm-files"
}
