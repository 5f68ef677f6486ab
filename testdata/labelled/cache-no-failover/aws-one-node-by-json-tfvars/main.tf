provider "aws" {
  region = "eu-west-1"
}
variable "cache" {
  type = object({ node_type = string, nodes = optional(number) })
}
module "cache" {
  source    = "./cache"
  node_type = var.cache.node_type
  nodes     = coalesce(var.cache.nodes, 2)
}
