provider "aws" { region = "eu-west-1" }
module "carts" {
  source                      = "terraform-aws-modules/dynamodb-table/aws"
  version                     = "~> 4.2"
  name                        = "carts"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attributes                  = [{ name = "id", type = "S" }]
}
