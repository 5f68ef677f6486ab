# A standby in the west, with checked failover records. But both sides write to
# the east's database, and what would promote the copy runs in the east as well.
module "doorbell_east" {
  source = "../site"

  name     = "doorbell"
  cidr     = "10.3.0.0/16"
  zones    = ["us-east-1a", "us-east-1b", "us-east-1c"]
  machines = 12
  settings = { DATABASE = aws_rds_cluster.doorbell_east.endpoint }
}

module "doorbell_west" {
  source    = "../site"
  providers = { aws = aws.west }

  name     = "doorbell"
  cidr     = "10.4.0.0/16"
  zones    = ["us-west-2a", "us-west-2b", "us-west-2c"]
  machines = 12
  settings = { DATABASE = aws_rds_cluster.doorbell_east.endpoint }
}

resource "aws_route53_health_check" "doorbell" {
  fqdn              = module.doorbell_east.front.name
  type              = "HTTPS"
  port              = 443
  resource_path     = "/ready"
  request_interval  = 10
  failure_threshold = 3
}

resource "aws_route53_record" "doorbell" {
  for_each = {
    PRIMARY   = { front = module.doorbell_east.front, check = aws_route53_health_check.doorbell.id }
    SECONDARY = { front = module.doorbell_west.front, check = null }
  }

  zone_id         = data.aws_route53_zone.main.zone_id
  name            = "doorbell.example.com"
  type            = "A"
  set_identifier  = lower(each.key)
  health_check_id = each.value.check

  failover_routing_policy {
    type = each.key
  }

  alias {
    name                   = each.value.front.name
    zone_id                = each.value.front.zone
    evaluate_target_health = true
  }
}

resource "aws_rds_global_cluster" "doorbell" {
  global_cluster_identifier = "doorbell"
  engine                    = "aurora-postgresql"
  deletion_protection       = true
}

data "aws_secretsmanager_secret_version" "doorbell" {
  secret_id = "doorbell/database"
}

resource "aws_rds_cluster" "doorbell_east" {
  cluster_identifier        = "doorbell-east"
  global_cluster_identifier = aws_rds_global_cluster.doorbell.id
  engine                    = aws_rds_global_cluster.doorbell.engine
  master_username           = "doorbell"
  master_password           = data.aws_secretsmanager_secret_version.doorbell.secret_string
  db_subnet_group_name      = "doorbell"
  backup_retention_period   = 14
  deletion_protection       = true
}

resource "aws_rds_cluster_instance" "doorbell_east" {
  for_each = module.doorbell_east.subnets

  cluster_identifier = aws_rds_cluster.doorbell_east.id
  engine             = aws_rds_cluster.doorbell_east.engine
  instance_class     = "db.r5.2xlarge"
  availability_zone  = each.key
}

resource "aws_rds_cluster" "doorbell_west" {
  provider = aws.west

  cluster_identifier        = "doorbell-west"
  global_cluster_identifier = aws_rds_global_cluster.doorbell.id
  engine                    = aws_rds_global_cluster.doorbell.engine
  db_subnet_group_name      = "doorbell"
  backup_retention_period   = 14
  deletion_protection       = true

  depends_on = [aws_rds_cluster_instance.doorbell_east]
}

resource "aws_rds_cluster_instance" "doorbell_west" {
  provider = aws.west
  for_each = module.doorbell_west.subnets

  cluster_identifier = aws_rds_cluster.doorbell_west.id
  engine             = aws_rds_cluster.doorbell_west.engine
  instance_class     = "db.r5.2xlarge"
  availability_zone  = each.key
}

resource "aws_lambda_function" "promote" {
  function_name = "doorbell-failover"
  description   = "promotes the copy in the west and points both sides at it"
  role          = "arn:aws:iam::111122223333:role/doorbell-failover"
  runtime       = "python3.12"
  handler       = "failover.handler"
  filename      = "failover.zip"

  environment {
    variables = {
      GLOBAL_CLUSTER = aws_rds_global_cluster.doorbell.id
      TARGET_CLUSTER = aws_rds_cluster.doorbell_west.arn
    }
  }
}
