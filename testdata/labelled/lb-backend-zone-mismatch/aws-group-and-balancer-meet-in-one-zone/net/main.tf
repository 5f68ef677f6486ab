variable "public" { type = list(string) }
variable "private" { type = list(string) }
resource "aws_vpc" "v" { cidr_block = "10.9.0.0/16" }
resource "aws_subnet" "public" {
  for_each          = { for i, z in var.public : z => i }
  vpc_id            = aws_vpc.v.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.9.0.0/16", 8, each.value)
}
resource "aws_subnet" "private" {
  for_each          = { for i, z in var.private : z => i }
  vpc_id            = aws_vpc.v.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.9.0.0/16", 8, 100 + each.value)
}
output "vpc_id" { value = aws_vpc.v.id }
output "public_ids" { value = values(aws_subnet.public)[*].id }
output "private_ids" { value = [for s in aws_subnet.private : s.id] }
