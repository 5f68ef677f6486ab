# The launch template installs the agent; the groups only run it.
resource "aws_launch_template" "core" { # want "RL605"
  image_id      = "ami-1"
  instance_type = "m7i.large"
  user_data     = base64encode("dnf install -y falcon-sensor-7.18.0")
}

resource "aws_autoscaling_group" "blue" {
  min_size           = 2
  max_size           = 4
  availability_zones = ["us-east-1a", "us-east-1b"]
  target_group_arns  = [aws_lb_target_group.core.arn]
  launch_template { id = aws_launch_template.core.id }
}

resource "aws_autoscaling_group" "green" {
  min_size           = 2
  max_size           = 4
  availability_zones = ["us-east-1a", "us-east-1b"]
  target_group_arns  = [aws_lb_target_group.core.arn]
  launch_template { id = aws_launch_template.core.id }
}

resource "aws_lb_target_group" "core" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}

resource "aws_lb" "core" {
  subnets = ["subnet-1", "subnet-2"]
}

resource "aws_lb_listener" "core" {
  load_balancer_arn = aws_lb.core.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.core.arn
  }
}
