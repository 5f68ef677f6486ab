provider "aws" { region = "sa-east-1" }
variable "zones" {
  type    = list(string)
  default = ["sa-east-1a", "sa-east-1b", "sa-east-1c"]
}
resource "aws_vpc" "l" { cidr_block = "10.2.0.0/16" }
resource "aws_subnet" "l" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.l.id
  availability_zone = var.zones[count.index]
  cidr_block        = cidrsubnet("10.2.0.0/16", 8, count.index)
}
resource "aws_elb" "legacy" {
  name    = "legacy"
  subnets = [aws_subnet.l[0].id]
  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
  health_check {
    target              = "HTTP:8080/"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}
resource "aws_launch_template" "l" {
  name          = "legacy"
  image_id      = "ami-0af6e9042ea5a4e3e"
  instance_type = "m5.large"
}
resource "aws_autoscaling_group" "legacy" {
  min_size            = 3
  max_size            = 6
  vpc_zone_identifier = aws_subnet.l[*].id
  load_balancers      = [aws_elb.legacy.name]
  launch_template {
    id      = aws_launch_template.l.id
    version = "3"
  }
}
