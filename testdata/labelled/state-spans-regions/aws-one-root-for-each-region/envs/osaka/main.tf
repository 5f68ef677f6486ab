terraform {
  backend "s3" {
    bucket = "tf-state"
    key    = "osaka"
    region = "ap-southeast-1"
  }
}
provider "aws" { region = "ap-northeast-3" }
module "site" {
  source = "../../site"
  zones  = ["ap-northeast-3a", "ap-northeast-3b"]
}
