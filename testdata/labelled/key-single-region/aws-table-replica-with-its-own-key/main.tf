provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "w"
  region = "us-west-2"
}
resource "aws_kms_key" "k" { multi_region = true }
resource "aws_kms_replica_key" "k" {
  provider        = aws.w
  primary_key_arn = aws_kms_key.k.arn
}
resource "aws_dynamodb_table" "t" {
  name                        = "t"
  hash_key                    = "id"
  billing_mode                = "PAY_PER_REQUEST"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery { enabled = true }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.k.arn
  }
  replica {
    region_name = "us-west-2"
    kms_key_arn = aws_kms_replica_key.k.arn
  }
}
