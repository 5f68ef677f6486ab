provider "aws" { region = "eu-west-1" }
locals {
  doc    = yamldecode(file("${path.module}/stacks.yaml"))
  stacks = { for s in local.doc.stacks : s.name => s }
}
resource "aws_vpc" "main" { cidr_block = "10.60.0.0/16" }
module "stack" {
  source   = "./stack"
  for_each = local.stacks
  name     = each.key
  vpc_id   = aws_vpc.main.id
  subnets  = { for n in each.value.subnets : n.name => n }
  size     = each.value.size
}
