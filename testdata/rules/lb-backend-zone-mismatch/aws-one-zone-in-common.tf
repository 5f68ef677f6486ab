provider "aws" { region = "eu-west-1" }
resource "aws_instance" "tax" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = each.value
  for_each          = toset(["eu-west-1b", "eu-west-1c"])
}
resource "aws_elb" "tax" { # want "RL206"
  name               = "tax"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  instances          = [for i in aws_instance.tax : i.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
