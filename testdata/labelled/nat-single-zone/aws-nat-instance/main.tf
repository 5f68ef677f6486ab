provider "aws" { region = "ap-east-1" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "public" {
  vpc_id            = aws_vpc.v.id
  cidr_block        = "10.0.100.0/24"
  availability_zone = "ap-east-1a"
}
resource "aws_subnet" "private" {
  count             = 3
  vpc_id            = aws_vpc.v.id
  cidr_block        = cidrsubnet(aws_vpc.v.cidr_block, 8, count.index)
  availability_zone = "ap-east-1${["a", "b", "c"][count.index]}"
}
resource "aws_instance" "nat" {
  ami               = "ami-0b215afe809665ae5"
  instance_type     = "t4g.small"
  subnet_id         = aws_subnet.public.id
  source_dest_check = false
  tags              = { Name = "nat" }
}
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = aws_instance.nat.primary_network_interface_id
  }
}
resource "aws_route_table_association" "private" {
  count          = 3
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}
