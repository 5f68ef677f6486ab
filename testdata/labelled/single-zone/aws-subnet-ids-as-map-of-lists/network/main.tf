variable "tiers" { type = map(list(string)) }
locals {
  flat = merge([for tier, zones in var.tiers : { for i, z in zones : "${tier}-${i}" => { tier = tier, zone = z } }]...)
}
resource "aws_subnet" "this" {
  for_each          = local.flat
  vpc_id            = "vpc-0n"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, index(keys(local.flat), each.key))
  availability_zone = each.value.zone
}
output "subnets" {
  value = { for tier in keys(var.tiers) : tier => [for k, s in aws_subnet.this : s.id if local.flat[k].tier == tier] }
}
