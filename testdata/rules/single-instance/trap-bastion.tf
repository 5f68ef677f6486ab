provider "aws" { region = "eu-west-1" }
resource "aws_instance" "bastion" {
  ami               = "ami-0abcd"
  instance_type     = "t3.micro"
  availability_zone = "eu-west-1a"
  tags              = { Name = "bastion" }
}
