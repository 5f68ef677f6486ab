terraform {
  backend "s3" {
    bucket = "tf-state"
    key    = "tokyo"
    region = "ap-southeast-1"
  }
}
provider "aws" { region = "ap-northeast-1" }
module "site" {
  source = "../../site"
  zones  = ["ap-northeast-1a", "ap-northeast-1c"]
}
