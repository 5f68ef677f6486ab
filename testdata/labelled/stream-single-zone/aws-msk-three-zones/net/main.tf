variable "zones" { type = map(number) }
data "aws_region" "current" {}
resource "aws_subnet" "this" {
  for_each          = var.zones
  vpc_id            = "vpc-0kafka"
  cidr_block        = cidrsubnet("10.90.0.0/16", 8, each.value)
  availability_zone = format("%s%s", data.aws_region.current.name, each.key)
}
output "subnets" {
  value = { for k, s in aws_subnet.this : k => s.id }
}
