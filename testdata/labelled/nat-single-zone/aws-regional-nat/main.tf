provider "aws" { region = "us-east-1" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "p" {
  count             = 3
  vpc_id            = aws_vpc.v.id
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "us-east-1${["a", "b", "c"][count.index]}"
}
resource "aws_nat_gateway" "n" {
  vpc_id            = aws_vpc.v.id
  availability_mode = "regional"
  connectivity_type = "public"
}
resource "aws_route_table" "p" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.n.id
  }
}
resource "aws_route_table_association" "p" {
  count          = 3
  subnet_id      = aws_subnet.p[count.index].id
  route_table_id = aws_route_table.p.id
}
