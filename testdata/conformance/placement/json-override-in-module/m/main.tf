terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.other]
    }
  }
}
variable "name" {}
resource "aws_ebs_volume" "v" {
  size              = 1
  availability_zone = "us-gov-west-1a"
}
resource "aws_sqs_queue" "q" {
  name = var.name
}
