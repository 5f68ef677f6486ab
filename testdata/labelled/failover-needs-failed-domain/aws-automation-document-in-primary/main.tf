provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-east-2"
}
resource "aws_db_instance" "main" {
  identifier                  = "main"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.r7g.large"
  allocated_storage           = 100
  multi_az                    = true
  username                    = "main"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "main-final"
}
resource "aws_db_instance" "replica" {
  provider            = aws.dr
  identifier          = "main-dr"
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.r7g.large"
  multi_az            = true
  skip_final_snapshot = true
}
resource "aws_ssm_document" "promote" {
  name          = "promote-replica"
  document_type = "Automation"
  content = jsonencode({
    schemaVersion = "0.3"
    mainSteps = [{
      name   = "promote"
      action = "aws:executeAwsApi"
      inputs = { Service = "rds", Api = "PromoteReadReplica", DBInstanceIdentifier = aws_db_instance.replica.identifier }
    }]
  })
}
resource "aws_cloudwatch_event_rule" "promote" {
  name          = "promote-replica"
  event_pattern = jsonencode({ source = ["aws.health"] })
}
resource "aws_cloudwatch_event_target" "promote" {
  rule     = aws_cloudwatch_event_rule.promote.name
  arn      = aws_ssm_document.promote.arn
  role_arn = "arn:aws:iam::1:role/promote"
}
