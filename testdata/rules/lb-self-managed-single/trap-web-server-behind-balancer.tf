provider "aws" { region = "eu-west-1" }
resource "aws_instance" "w" {
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
  user_data         = "dnf -y install nginx"
}
resource "aws_elb" "w" {
  name               = "w"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  instances          = aws_instance.w[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
