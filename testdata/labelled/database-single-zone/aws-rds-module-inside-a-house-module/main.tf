provider "aws" { region = "eu-north-1" }
variable "environment" {
  type    = string
  default = "prod"
}
module "orders" {
  source      = "./modules/database"
  name        = "orders"
  environment = var.environment
}
