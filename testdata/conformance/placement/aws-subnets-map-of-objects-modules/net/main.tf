variable "cidr" { type = string }
variable "region" { type = string }
variable "subnets" {
  type = map(object({ zone = string, tier = string, num = number }))
}
resource "aws_vpc" "v" {
  cidr_block = var.cidr
}
resource "aws_subnet" "s" {
  for_each          = var.subnets
  vpc_id            = aws_vpc.v.id
  cidr_block        = cidrsubnet(var.cidr, 4, each.value.num)
  availability_zone = format("%s%s", var.region, each.value.zone)
}
output "ids" {
  value = { for k, s in aws_subnet.s : k => s.id }
}
output "by_tier" {
  value = { for t in toset([for s in var.subnets : s.tier]) : t => [for k, s in var.subnets : aws_subnet.s[k].id if s.tier == t] }
}
