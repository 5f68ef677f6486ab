terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.first, aws.second]
    }
  }
}
resource "aws_sqs_queue" "plain" {
  name = "q"
}
resource "aws_s3_bucket" "one" {
  provider = aws.first
  bucket   = "one"
}
module "inner" {
  source = "./inner"
  providers = {
    aws.primary   = aws.second
    aws.secondary = aws.first
  }
}
