provider "aws" { region = "ap-south-1" }
module "shop" {
  source = "./shop"
  cidr   = "10.49.0.0/16"
  azs    = ["ap-south-1a", "ap-south-1b"]
}
