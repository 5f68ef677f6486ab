provider "aws" {
  region = "sa-east-1"
}
data "terraform_remote_state" "net" {
  backend = "s3"
  config = {
    bucket = "states"
    key    = "net"
    region = "sa-east-1"
  }
}
resource "aws_instance" "known" {
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = "sa-east-1b"
}
resource "aws_launch_configuration" "hidden" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "hidden" {
  min_size             = 2
  max_size             = 2
  launch_configuration = aws_launch_configuration.hidden.name
  vpc_zone_identifier  = data.terraform_remote_state.net.outputs.private_subnets
  load_balancers       = [aws_elb.hidden.id]
}
resource "aws_elb" "hidden" {
  name    = "hidden"
  subnets = data.terraform_remote_state.net.outputs.public_subnets
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
