provider "aws" {
  region = "eu-north-1"
}
module "data" {
  source = "./data"
}
module "svc" {
  source   = "./svc"
  for_each = toset(["menu", "orders", "couriers"])
  name     = each.key
  db       = module.data.endpoint
}
