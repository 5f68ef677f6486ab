provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = "vpc-0x"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_subnet" "private" {
  count             = 2
  vpc_id            = "vpc-0x"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index + 10)
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_nat_gateway" "this" {
  count         = 2
  subnet_id     = aws_subnet.public[count.index].id
  allocation_id = "eipalloc-0${count.index}"
}
resource "aws_route_table" "private" {
  count  = 2
  vpc_id = "vpc-0x"
}
resource "aws_route" "private" {
  count                  = 2
  route_table_id         = aws_route_table.private[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[0].id
}
resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private[count.index].id
}
