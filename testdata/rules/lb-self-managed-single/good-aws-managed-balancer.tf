provider "aws" { region = "eu-west-1" }
resource "aws_instance" "app" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
  count             = 2
}
resource "aws_elb" "edge" {
  name               = "edge"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  instances          = aws_instance.app[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
