provider "aws" { region = "eu-west-1" }
resource "aws_autoscaling_group" "w" {
  min_size           = 3
  desired_capacity   = 3
  max_size           = 6
  availability_zones = ["eu-west-1a", "eu-west-1b"]
}
