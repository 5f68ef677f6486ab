provider "aws" {
  region = "eu-west-1"
}
variable "legacy" {
  type    = bool
  default = false
}
data "aws_availability_zones" "z" {}
resource "aws_launch_template" "x" {
  name_prefix   = "x-"
  image_id      = "ami-0x"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "legacy" {
  count              = var.legacy ? 1 : 0
  min_size           = 4
  max_size           = 4
  availability_zones = ["eu-west-1a"]
  launch_template {
    id = aws_launch_template.x.id
  }
}
resource "aws_autoscaling_group" "main" {
  min_size           = 3
  max_size           = 9
  availability_zones = data.aws_availability_zones.z.names
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.x.id
      }
    }
  }
}
