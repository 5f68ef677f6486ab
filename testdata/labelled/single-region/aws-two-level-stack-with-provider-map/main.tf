terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.80" }
  }
}
provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}
module "world" {
  source = "./world"
  zone   = "Z0ABCDEF"
  name   = "api.trackers.example"
  providers = {
    aws.americas = aws
    aws.europe   = aws.eu
  }
}
