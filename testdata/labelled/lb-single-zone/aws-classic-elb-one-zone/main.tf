provider "aws" {
  region = "us-east-1"
}
resource "aws_launch_template" "c" {
  name_prefix   = "c-"
  image_id      = "ami-0c"
  instance_type = "m7i.large"
}
resource "aws_autoscaling_group" "c" {
  min_size           = 2
  max_size           = 6
  availability_zones = ["us-east-1a", "us-east-1b"]
  load_balancers     = [aws_elb.c.name]
  launch_template {
    id = aws_launch_template.c.id
  }
}
resource "aws_elb" "c" {
  name               = "c"
  availability_zones = ["us-east-1a"]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
