terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.main, aws.peer]
    }
  }
}
variable "name" {}
variable "letters" { type = list(string) }
module "front" {
  source = "../front"
  name   = var.name
  zones  = [for l in var.letters : "ap-northeast-2${l}"]
  providers = {
    aws = aws.main
  }
}
module "copy" {
  source = "../front"
  name   = "${var.name}-copy"
  zones  = ["ap-northeast-1a"]
  providers = {
    aws = aws.peer
  }
}
