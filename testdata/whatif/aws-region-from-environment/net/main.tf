variable "zones" { type = list(string) }
resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "this" {
  count             = 3
  vpc_id            = aws_vpc.this.id
  availability_zone = var.zones[count.index]
}
output "vpc" { value = aws_vpc.this.id }
output "subnets" { value = aws_subnet.this[*].id }
