provider "aws" {
  region = "us-east-1"
}
resource "aws_launch_template" "core" {
  name_prefix   = "core-"
  image_id      = "ami-0core"
  instance_type = "m7i.xlarge"
  user_data     = base64encode(templatefile("${path.module}/init.sh.tftpl", { sensor = "7.18.0-17106" }))
}
resource "aws_autoscaling_group" "core" {
  min_size           = 6
  max_size           = 12
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
  launch_template {
    id      = aws_launch_template.core.id
    version = "$Default"
  }
}
