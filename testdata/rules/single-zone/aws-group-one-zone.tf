provider "aws" { region = "eu-west-1" }
resource "aws_autoscaling_group" "web" { # want "RL101"
  min_size           = 2
  max_size           = 6
  availability_zones = ["eu-west-1a"]
}
