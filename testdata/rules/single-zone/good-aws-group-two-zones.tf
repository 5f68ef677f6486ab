provider "aws" { region = "eu-west-1" }
resource "aws_autoscaling_group" "web" { 
  min_size           = 2
  max_size           = 6
  availability_zones = ["eu-west-1a", "eu-west-1b"]
}
