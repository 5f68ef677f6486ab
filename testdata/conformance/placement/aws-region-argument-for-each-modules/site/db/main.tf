variable "region" {}
variable "subnets" {}
resource "aws_db_subnet_group" "g" {
  region     = var.region
  subnet_ids = var.subnets
}
resource "aws_kms_key" "k" {
  count  = var.region == null ? 0 : 1
  region = var.region
}
