variable "zones" { type = list(string) }
resource "aws_subnet" "s" {
  count             = length(var.zones)
  vpc_id            = "vpc-1"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = var.zones[count.index]
}
output "ids" { value = aws_subnet.s[*].id }
