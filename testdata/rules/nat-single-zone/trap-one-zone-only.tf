provider "aws" { region = "eu-west-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-west-1a"
}
resource "aws_nat_gateway" "n" {
  allocation_id = "eip-1"
  subnet_id     = aws_subnet.s[0].id
}
resource "aws_route_table" "private" {
  vpc_id = "vpc-1"
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.n.id
  }
}
resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.s[1].id
  route_table_id = aws_route_table.private.id
}
