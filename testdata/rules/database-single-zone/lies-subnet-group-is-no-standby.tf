# A subnet group over three zones says where an instance may stand, not that it has a standby.
provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "db" {
  count             = 3
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = ["eu-west-1a", "eu-west-1b", "eu-west-1c"][count.index]
}
resource "aws_db_subnet_group" "db" {
  subnet_ids = aws_subnet.db[*].id
}
resource "aws_db_instance" "orders" { # want "RL301"
  engine               = "postgres"
  instance_class       = "db.m7g.large"
  db_subnet_group_name = aws_db_subnet_group.db.name
}
