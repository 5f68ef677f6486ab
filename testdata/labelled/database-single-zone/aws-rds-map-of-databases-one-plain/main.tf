provider "aws" {
  region = "eu-west-1"
}

variable "databases" {
  type = map(object({
    class    = string
    storage  = optional(number, 50)
    multi_az = optional(bool, false)
  }))
}

module "db" {
  source   = "./modules/postgres"
  for_each = var.databases

  name     = each.key
  class    = each.value.class
  storage  = each.value.storage
  multi_az = each.value.multi_az
}
