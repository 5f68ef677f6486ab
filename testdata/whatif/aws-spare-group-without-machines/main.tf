provider "aws" {
  region = "us-west-2"
}

resource "aws_autoscaling_group" "live" {
  availability_zones = ["us-west-2a", "us-west-2b"]
  min_size           = 2
  desired_capacity   = 2
  max_size           = 8
  load_balancers     = [aws_elb.main.name]
  launch_template {
    id = aws_launch_template.main.id
  }
}

resource "aws_autoscaling_group" "spare" {
  availability_zones = ["us-west-2c"]
  min_size           = 0
  desired_capacity   = 0
  max_size           = 8
  load_balancers     = [aws_elb.main.name]
  launch_template {
    id = aws_launch_template.main.id
  }
}

resource "aws_launch_template" "main" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
}

resource "aws_elb" "main" {
  name               = "queue"
  availability_zones = ["us-west-2a", "us-west-2b", "us-west-2c"]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
