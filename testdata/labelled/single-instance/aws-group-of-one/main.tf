provider "aws" {
  region = "eu-west-1"
}
resource "aws_launch_template" "license" {
  name_prefix   = "license-"
  image_id      = "ami-0lic"
  instance_type = "t3.large"
}
resource "aws_autoscaling_group" "license" {
  name               = "license-server"
  min_size           = 1
  max_size           = 1
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  launch_template {
    id = aws_launch_template.license.id
  }
}
