provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "other"
  region = "us-east-2"
}
resource "aws_autoscaling_group" "one" {
  min_size           = 4
  max_size           = 8
  availability_zones = ["us-east-1a", "us-east-1b"]
}
resource "aws_autoscaling_group" "two" {
  provider           = aws.other
  min_size           = 4
  max_size           = 8
  availability_zones = ["us-east-2a", "us-east-2b"]
}
