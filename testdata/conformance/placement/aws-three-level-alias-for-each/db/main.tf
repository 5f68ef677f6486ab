variable "subnet_ids" {}
variable "zone" {}
resource "aws_db_subnet_group" "g" {
  subnet_ids = var.subnet_ids
}
resource "aws_db_instance" "db" {
  availability_zone    = var.zone
  db_subnet_group_name = aws_db_subnet_group.g.id
}
