variable "name" { type = string }
variable "vpc_id" { type = string }
variable "subnets" { type = map(string) }
resource "aws_subnet" "this" {
  for_each          = var.subnets
  vpc_id            = var.vpc_id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = { Name = "${var.name}-${each.key}" }
}
output "ids" { value = [for z in sort(keys(aws_subnet.this)) : aws_subnet.this[z].id] }
