provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_rds_global_cluster" "core" {
  global_cluster_identifier = "core"
  engine                    = "aurora-postgresql"
  engine_version            = "16.4"
  deletion_protection       = true
}
resource "aws_rds_cluster" "primary" {
  cluster_identifier          = "core-ie"
  global_cluster_identifier   = aws_rds_global_cluster.core.id
  engine                      = aws_rds_global_cluster.core.engine
  engine_version              = aws_rds_global_cluster.core.engine_version
  master_username             = "core"
  manage_master_user_password = true
  backup_retention_period     = 14
  deletion_protection         = true
  final_snapshot_identifier   = "core-final"
}
resource "aws_rds_cluster_instance" "primary" {
  for_each           = toset(["eu-west-1a", "eu-west-1b"])
  cluster_identifier = aws_rds_cluster.primary.id
  engine             = aws_rds_cluster.primary.engine
  instance_class     = "db.r7g.xlarge"
  availability_zone  = each.key
}
resource "aws_rds_cluster" "dr" {
  provider                  = aws.dr
  cluster_identifier        = "core-de"
  global_cluster_identifier = aws_rds_global_cluster.core.id
  engine                    = aws_rds_global_cluster.core.engine
  engine_version            = aws_rds_global_cluster.core.engine_version
  backup_retention_period   = 14
  deletion_protection       = true
  skip_final_snapshot       = true
  depends_on                = [aws_rds_cluster_instance.primary]
}
resource "aws_rds_cluster_instance" "dr" {
  provider           = aws.dr
  for_each           = toset(["eu-central-1a", "eu-central-1b"])
  cluster_identifier = aws_rds_cluster.dr.id
  engine             = aws_rds_cluster.dr.engine
  instance_class     = "db.r7g.xlarge"
  availability_zone  = each.key
}
resource "aws_sfn_state_machine" "failover" {
  name     = "failover-core"
  role_arn = "arn:aws:iam::1:role/failover"
  definition = jsonencode({
    StartAt = "Failover"
    States = {
      Failover = {
        Type     = "Task"
        Resource = "arn:aws:states:::aws-sdk:rds:failoverGlobalCluster"
        Parameters = {
          GlobalClusterIdentifier   = aws_rds_global_cluster.core.id
          TargetDbClusterIdentifier = aws_rds_cluster.dr.arn
        }
        End = true
      }
    }
  })
}
resource "aws_cloudwatch_event_rule" "down" {
  name          = "core-down"
  event_pattern = jsonencode({ source = ["aws.rds"], detail-type = ["RDS DB Cluster Event"] })
}
resource "aws_cloudwatch_event_target" "failover" {
  rule     = aws_cloudwatch_event_rule.down.name
  arn      = aws_sfn_state_machine.failover.arn
  role_arn = "arn:aws:iam::1:role/events"
}
