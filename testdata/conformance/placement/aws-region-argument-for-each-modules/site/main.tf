variable "region" {
  type    = string
  default = "xx"
}
variable "zones" { type = set(string) }
resource "aws_subnet" "s" {
  for_each          = var.zones
  region            = var.region
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "${var.region != null ? var.region : "sa-east-1"}${each.key}"
}
module "db" {
  source  = "./db"
  region  = var.region
  subnets = [for s in aws_subnet.s : s.id]
}
resource "aws_sns_topic" "plain" {}
