provider "aws" { region = "us-east-1" }
resource "aws_autoscaling_group" "active" {
  min_size           = 4
  desired_capacity   = 6
  max_size           = 24
  availability_zones = ["us-east-1a", "us-east-1b"]
}
resource "aws_autoscaling_group" "standby" {
  region             = "us-east-2"
  min_size           = 0
  desired_capacity   = 0
  max_size           = 24
  availability_zones = ["us-east-2a", "us-east-2b"]
}
