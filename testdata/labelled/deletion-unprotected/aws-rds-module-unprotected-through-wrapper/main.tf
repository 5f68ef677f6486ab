provider "aws" { region = "us-east-1" }
module "crm" {
  source = "./db"
  name   = "crm"
}
