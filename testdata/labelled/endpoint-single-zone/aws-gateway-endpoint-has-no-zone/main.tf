provider "aws" { region = "us-east-2" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "p" {
  for_each          = { a = 1, b = 2, c = 3 }
  vpc_id            = aws_vpc.v.id
  cidr_block        = cidrsubnet(aws_vpc.v.cidr_block, 8, each.value)
  availability_zone = "us-east-2${each.key}"
}
resource "aws_route_table" "p" { vpc_id = aws_vpc.v.id }
resource "aws_route_table_association" "p" {
  for_each       = aws_subnet.p
  subnet_id      = each.value.id
  route_table_id = aws_route_table.p.id
}
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.v.id
  service_name    = "com.amazonaws.us-east-2.s3"
  route_table_ids = [aws_route_table.p.id]
}
