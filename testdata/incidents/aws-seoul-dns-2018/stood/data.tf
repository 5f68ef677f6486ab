resource "aws_rds_global_cluster" "shop" {
  global_cluster_identifier = "shop"
  engine                    = "aurora-mysql"
  deletion_protection       = true
}

data "aws_secretsmanager_secret_version" "shop" {
  secret_id = "shop/database"
}

resource "aws_db_subnet_group" "seoul" {
  name       = "shop"
  subnet_ids = values(module.seoul.subnets)
}

resource "aws_rds_cluster" "seoul" {
  cluster_identifier        = "shop-seoul"
  global_cluster_identifier = aws_rds_global_cluster.shop.id
  engine                    = aws_rds_global_cluster.shop.engine
  master_username           = "shop"
  master_password           = data.aws_secretsmanager_secret_version.shop.secret_string
  db_subnet_group_name      = aws_db_subnet_group.seoul.name
  backup_retention_period   = 14
  deletion_protection       = true
}

resource "aws_rds_cluster_instance" "seoul" {
  for_each = module.seoul.subnets

  identifier         = "shop-${each.key}"
  cluster_identifier = aws_rds_cluster.seoul.id
  engine             = aws_rds_cluster.seoul.engine
  instance_class     = "db.r5.4xlarge"
  availability_zone  = each.key
}

resource "aws_db_subnet_group" "tokyo" {
  provider = aws.tokyo

  name       = "shop"
  subnet_ids = values(module.tokyo.subnets)
}

# Forwards writes to the primary, and is promoted when that is gone.
resource "aws_rds_cluster" "tokyo" {
  provider = aws.tokyo

  cluster_identifier             = "shop-tokyo"
  global_cluster_identifier      = aws_rds_global_cluster.shop.id
  engine                         = aws_rds_global_cluster.shop.engine
  enable_global_write_forwarding = true
  db_subnet_group_name           = aws_db_subnet_group.tokyo.name
  backup_retention_period        = 14
  deletion_protection            = true

  depends_on = [aws_rds_cluster_instance.seoul]
}

resource "aws_rds_cluster_instance" "tokyo" {
  provider = aws.tokyo
  for_each = module.tokyo.subnets

  identifier         = "shop-${each.key}"
  cluster_identifier = aws_rds_cluster.tokyo.id
  engine             = aws_rds_cluster.tokyo.engine
  instance_class     = "db.r5.4xlarge"
  availability_zone  = each.key
}
