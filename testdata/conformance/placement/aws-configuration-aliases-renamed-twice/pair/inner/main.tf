terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.primary, aws.secondary]
    }
  }
}
resource "aws_kms_key" "p" {
  provider = aws.primary
}
resource "aws_kms_replica_key" "s" {
  count           = 2
  provider        = aws.secondary
  primary_key_arn = aws_kms_key.p.arn
}
