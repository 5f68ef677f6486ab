provider "aws" { region = "eu-west-1" }
resource "aws_placement_group" "db" {
  name     = "db"
  strategy = "cluster"
}
resource "aws_instance" "db" { # want "RL106"
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
  count             = 3
  placement_group   = aws_placement_group.db.name
}
