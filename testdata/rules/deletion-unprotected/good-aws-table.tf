provider "aws" { region = "eu-west-1" }
resource "aws_dynamodb_table" "carts" { 
  name         = "carts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
}
