terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zone" {
  default = "a"
}
provider "aws" {
  region  = "us-east-1"
  profile = "base"
}
provider "aws" {
  alias  = "b"
  region = "us-east-2"
}
resource "aws_ebs_volume" "v" {
  size              = 1
  availability_zone = "ap-southeast-1${var.zone}"
}
resource "aws_ebs_volume" "moved" {
  size              = 1
  availability_zone = "us-east-2a"
}
resource "aws_s3_bucket" "b" {
  provider = aws.b
}
