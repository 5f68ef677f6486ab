variable "name" { type = string }
variable "vpc_id" { type = string }
variable "subnets" {
  type = map(object({ name = string, zone = string, cidr = string }))
}
variable "size" {
  type = object({ min = number, max = number, desired = optional(number) })
}
resource "aws_subnet" "this" {
  for_each          = var.subnets
  vpc_id            = var.vpc_id
  cidr_block        = each.value.cidr
  availability_zone = each.value.zone
  tags              = { Name = each.key }
}
resource "aws_launch_template" "this" {
  name          = var.name
  image_id      = "ami-0c1c30571d2dae5c9"
  instance_type = "c6i.xlarge"
}
resource "aws_autoscaling_group" "this" {
  name                = var.name
  min_size            = var.size.min
  max_size            = var.size.max
  desired_capacity    = coalesce(var.size.desired, var.size.min)
  vpc_zone_identifier = values(aws_subnet.this)[*].id
  launch_template {
    id      = aws_launch_template.this.id
    version = aws_launch_template.this.latest_version
  }
}
