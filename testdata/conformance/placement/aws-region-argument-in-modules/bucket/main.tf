variable "region" { default = null }
resource "aws_s3_bucket" "b" {
  region = var.region
}
resource "aws_ebs_volume" "v" {
  region            = var.region
  availability_zone = "${coalesce(var.region, "us-east-1")}a"
  size              = 1
}
