variable "vpc_id" { type = string }
variable "public" { type = map(string) }
variable "private" { type = map(string) }
resource "aws_eip" "this" {
  for_each = var.public
  domain   = "vpc"
}
resource "aws_nat_gateway" "this" {
  for_each      = var.public
  allocation_id = aws_eip.this[each.key].id
  subnet_id     = each.value
}
resource "aws_route_table" "private" {
  for_each = var.private
  vpc_id   = var.vpc_id
}
resource "aws_route" "out" {
  for_each               = aws_route_table.private
  route_table_id         = each.value.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = lookup({ for z, n in aws_nat_gateway.this : z => n.id }, each.key, values(aws_nat_gateway.this)[0].id)
}
resource "aws_route_table_association" "private" {
  for_each       = var.private
  subnet_id      = each.value
  route_table_id = aws_route_table.private[each.key].id
}
