provider "aws" {
  region = "us-east-1"
}
variable "zones" {
  default = ["us-east-1a", "us-east-1b", "us-east-1c"]
}
resource "aws_launch_configuration" "d" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "d" {
  for_each             = toset(["tv", "pc"])
  name                 = each.key
  availability_zones   = var.zones
  min_size             = 6
  max_size             = 12
  desired_capacity     = 6
  launch_configuration = aws_launch_configuration.d.name
  load_balancers       = [aws_elb.device[each.key].name]
}
resource "aws_elb" "device" {
  for_each           = toset(["tv", "pc"])
  name               = each.key
  availability_zones = var.zones
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
