provider "aws" { region = "us-east-2" }
variable "strategy" {
  type    = string
  default = "cluster"
}
resource "aws_vpc" "risk" { cidr_block = "10.9.0.0/16" }
resource "aws_subnet" "risk" {
  count             = 2
  vpc_id            = aws_vpc.risk.id
  cidr_block        = "10.9.${count.index}.0/24"
  availability_zone = "us-east-2b"
}
resource "aws_placement_group" "risk" {
  name     = "risk"
  strategy = var.strategy
}
resource "aws_launch_template" "risk" {
  name          = "risk"
  image_id      = "ami-036841078a4b68e14"
  instance_type = "c7i.8xlarge"
  placement {
    group_name = aws_placement_group.risk.name
  }
}
resource "aws_autoscaling_group" "risk" {
  name                = "risk"
  min_size            = 6
  max_size            = 12
  vpc_zone_identifier = aws_subnet.risk[*].id
  launch_template {
    id      = aws_launch_template.risk.id
    version = "2"
  }
}
