variable "cidr" { type = string }
variable "zones" { type = list(string) }
variable "nat_zones" { type = list(string) }
resource "aws_vpc" "this" {
  cidr_block = var.cidr
}
resource "aws_subnet" "public" {
  for_each          = toset(var.zones)
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr, 8, index(var.zones, each.key))
}
resource "aws_subnet" "private" {
  for_each          = toset(var.zones)
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr, 8, index(var.zones, each.key) + 100)
}
resource "aws_eip" "nat" {
  for_each = toset(var.nat_zones)
  domain   = "vpc"
}
resource "aws_nat_gateway" "this" {
  for_each      = toset(var.nat_zones)
  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
}
resource "aws_route_table" "private" {
  for_each = toset(var.zones)
  vpc_id   = aws_vpc.this.id
}
resource "aws_route" "private" {
  for_each               = aws_route_table.private
  route_table_id         = each.value.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = try(aws_nat_gateway.this[each.key].id, values(aws_nat_gateway.this)[0].id)
}
resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}
