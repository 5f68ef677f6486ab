variable "zones" { type = list(string) }
variable "ha" { type = bool }
resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "public" {
  for_each          = toset(var.zones)
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, index(var.zones, each.key))
}
resource "aws_subnet" "private" {
  for_each          = toset(var.zones)
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, 100 + index(var.zones, each.key))
}
module "egress" {
  source  = "../egress"
  vpc_id  = aws_vpc.this.id
  public  = { for z, s in aws_subnet.public : z => s.id if var.ha || z == var.zones[0] }
  private = { for z, s in aws_subnet.private : z => s.id }
}
