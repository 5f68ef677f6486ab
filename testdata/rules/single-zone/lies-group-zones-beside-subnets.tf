# A group that names one zone stays in it, whatever its size.
provider "aws" {
  region = "eu-west-1"
}
resource "aws_launch_template" "web" {
  image_id = "ami-1"
}
resource "aws_autoscaling_group" "web" { # want "RL101"
  availability_zones = ["eu-west-1a"]
  min_size           = 3
  max_size           = 9
  launch_template {
    id = aws_launch_template.web.id
  }
}
