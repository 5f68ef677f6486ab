variable "zones" { type = map(string) }
resource "aws_subnet" "s" {
  for_each          = var.zones
  vpc_id            = "v"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.value
}
output "subnets" {
  value = { for k, s in aws_subnet.s : k => { id = s.id, zone = s.availability_zone } }
}
