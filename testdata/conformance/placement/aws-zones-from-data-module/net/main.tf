terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "size" {}
data "aws_availability_zones" "az" { state = "available" }
locals { zones = slice(data.aws_availability_zones.az.names, 0, var.size) }
resource "aws_subnet" "s" {
  for_each          = { for i, z in local.zones : tostring(i) => z }
  vpc_id            = "vpc-1"
  availability_zone = each.value
}
output "subnets" { value = [for k in sort(keys(aws_subnet.s)) : aws_subnet.s[k].id] }
