# The whole shop moved to one region. Three zones of it, and one resolver.
module "shop" {
  source = "../site"

  name     = "shop"
  cidr     = "10.0.0.0/16"
  zones    = ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c"]
  machines = 60
  settings = { DATABASE = aws_rds_cluster.shop.endpoint }
}

data "aws_secretsmanager_secret_version" "shop" {
  secret_id = "shop/database"
}

resource "aws_db_subnet_group" "shop" {
  name       = "shop"
  subnet_ids = values(module.shop.subnets)
}

resource "aws_rds_cluster" "shop" {
  cluster_identifier      = "shop"
  engine                  = "aurora-mysql"
  master_username         = "shop"
  master_password         = data.aws_secretsmanager_secret_version.shop.secret_string
  db_subnet_group_name    = aws_db_subnet_group.shop.name
  backup_retention_period = 14
  deletion_protection     = true
}

resource "aws_rds_cluster_instance" "shop" {
  for_each = module.shop.subnets

  identifier         = "shop-${each.key}"
  cluster_identifier = aws_rds_cluster.shop.id
  engine             = aws_rds_cluster.shop.engine
  instance_class     = "db.r5.4xlarge"
  availability_zone  = each.key
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.example.kr"
  type    = "A"

  alias {
    name                   = module.shop.front.name
    zone_id                = module.shop.front.zone
    evaluate_target_health = false
  }
}
