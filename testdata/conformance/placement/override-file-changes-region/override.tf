provider "aws" {
  region = "ap-southeast-1"
}
resource "aws_ebs_volume" "moved" {
  availability_zone = "ca-central-1b"
}
