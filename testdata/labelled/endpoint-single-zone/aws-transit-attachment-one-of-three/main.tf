provider "aws" {
  region = "eu-west-1"
}
variable "attach_zones" {
  type    = set(string)
  default = ["eu-west-1a"]
}
resource "aws_ec2_transit_gateway" "hub" {
  description = "hub"
}
resource "aws_vpc" "this" {
  cidr_block = "10.99.0.0/16"
}
resource "aws_subnet" "this" {
  for_each          = { eu-west-1a = 0, eu-west-1b = 1, eu-west-1c = 2 }
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet("10.99.0.0/16", 8, each.value)
  availability_zone = each.key
}
resource "aws_ec2_transit_gateway_vpc_attachment" "this" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.this.id
  subnet_ids         = [for z, s in aws_subnet.this : s.id if contains(var.attach_zones, z)]
}
resource "aws_route_table" "this" {
  vpc_id = aws_vpc.this.id
  route {
    cidr_block         = "10.0.0.0/8"
    transit_gateway_id = aws_ec2_transit_gateway.hub.id
  }
}
resource "aws_route_table_association" "this" {
  for_each       = aws_subnet.this
  subnet_id      = each.value.id
  route_table_id = aws_route_table.this.id
}
