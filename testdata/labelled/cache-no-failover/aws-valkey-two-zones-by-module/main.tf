provider "aws" {
  region = "sa-east-1"
}
module "cache" {
  source = "./modules/cache"
  name   = "tokens"
  zones  = ["sa-east-1a", "sa-east-1c"]
}
