provider "aws" { region = "eu-west-1" }
locals { zones = ["eu-west-1a", "eu-west-1b"] }
resource "aws_subnet" "pub" {
  count             = length(local.zones)
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = local.zones[count.index]
}
resource "aws_subnet" "app" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1${count.index}.0/24"
  availability_zone = local.zones[count.index]
}
resource "aws_nat_gateway" "n" { # want "RL401"
  count         = 1
  allocation_id = "eip-${count.index}"
  subnet_id     = aws_subnet.pub[count.index].id
}
resource "aws_route_table" "app" {
  count  = 2
  vpc_id = "vpc-1"
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.n[0].id
  }
}
resource "aws_route_table_association" "app" {
  count          = 2
  subnet_id      = aws_subnet.app[count.index].id
  route_table_id = aws_route_table.app[count.index].id
}
