# A table of Terraform's locks holds nothing that must last.
provider "aws" { region = "eu-west-1" }
resource "aws_dynamodb_table" "locks" {
  name         = "terraform-locks"
  hash_key     = "LockID"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "LockID"
    type = "S"
  }
}
resource "aws_dynamodb_table" "orders" { # want "RL601"
  name         = "orders"
  hash_key     = "OrderID"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "OrderID"
    type = "S"
  }
}
