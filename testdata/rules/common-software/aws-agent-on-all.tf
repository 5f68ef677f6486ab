provider "aws" { region = "eu-west-1" }
resource "aws_launch_template" "w" {
  image_id      = "ami-0abcd"
  instance_type = "m7i.large"
}
resource "aws_autoscaling_group" "w" {
  min_size           = 3
  max_size           = 9
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  launch_template { id = aws_launch_template.w.id }
  tag {
    key                 = "role"
    value               = "worker"
    propagate_at_launch = true
  }
}
resource "aws_ssm_association" "agent" { # want "RL605"
  name = "AWS-ConfigureAWSPackage"
  targets {
    key    = "tag:role"
    values = ["worker"]
  }
  parameters = {
    action  = "Install"
    name    = "FalconSensor-Linux"
    version = "7.16.16903"
  }
}
