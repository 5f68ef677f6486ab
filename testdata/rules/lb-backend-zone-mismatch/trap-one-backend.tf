# One machine behind a balancer of two zones: RL202 says it, RL206 and RL204 do not.
provider "aws" { region = "ap-south-1" }
resource "aws_instance" "desk" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "ap-south-1a"
}
resource "aws_elb" "desk" { # want "RL202"
  name                      = "desk"
  availability_zones        = ["ap-south-1a", "ap-south-1b"]
  cross_zone_load_balancing = false
  instances                 = [aws_instance.desk.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
