provider "aws" { region = "eu-west-1" }
resource "aws_instance" "db" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
  count             = 3
}
