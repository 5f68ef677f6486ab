provider "aws" {
  region = "us-east-1"
}
variable "single_nat" {
  type    = bool
  default = false
}
locals {
  zones     = ["us-east-1a", "us-east-1b"]
  nat_zones = var.single_nat ? slice(local.zones, 0, 1) : local.zones
}
resource "aws_subnet" "public" {
  for_each          = toset(local.zones)
  vpc_id            = "vpc-01nat"
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, index(local.zones, each.key))
}
resource "aws_subnet" "private" {
  for_each          = toset(local.zones)
  vpc_id            = "vpc-01nat"
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, index(local.zones, each.key) + 10)
}
resource "aws_nat_gateway" "this" {
  for_each      = toset(local.nat_zones)
  allocation_id = "eipalloc-${each.key}"
  subnet_id     = aws_subnet.public[each.key].id
}
resource "aws_route_table" "private" {
  for_each = aws_subnet.private
  vpc_id   = "vpc-01nat"
  dynamic "route" {
    for_each = { default = try(aws_nat_gateway.this[each.key].id, aws_nat_gateway.this[local.zones[0]].id) }
    content {
      cidr_block     = "0.0.0.0/0"
      nat_gateway_id = route.value
    }
  }
}
resource "aws_route_table_association" "private" {
  for_each       = aws_route_table.private
  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = each.value.id
}
