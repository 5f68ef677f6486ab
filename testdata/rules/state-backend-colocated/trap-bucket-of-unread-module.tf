# The state's bucket is made by a module that is not at hand: it may replicate.
terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "shop"
    region = "eu-west-2"
  }
}
provider "aws" { region = "eu-west-2" }
module "state" {
  source              = "git::https://git.example.com/acme/state-bucket.git"
  bucket_name         = "acme-state"
  replication_enabled = true
}
resource "aws_lambda_function" "shop" {
  function_name = "shop"
  role          = "arn:aws:iam::123456789012:role/shop"
}
