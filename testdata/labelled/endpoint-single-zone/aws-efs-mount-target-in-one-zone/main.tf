provider "aws" { region = "eu-west-3" }
resource "aws_subnet" "s" {
  for_each          = { eu-west-3a = 1, eu-west-3b = 2, eu-west-3c = 3 }
  vpc_id            = "vpc-1"
  availability_zone = each.key
  cidr_block        = "10.0.${each.value}.0/24"
}
resource "aws_efs_file_system" "f" { encrypted = true }
resource "aws_efs_mount_target" "m" {
  file_system_id = aws_efs_file_system.f.id
  subnet_id      = aws_subnet.s["eu-west-3a"].id
}
resource "aws_launch_template" "w" {
  name          = "w"
  image_id      = "ami-1"
  instance_type = "m6i.large"
  user_data     = base64encode("#!/bin/sh\nmount -t efs ${aws_efs_file_system.f.id}:/ /mnt")
}
resource "aws_autoscaling_group" "w" {
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.s : s.id]
  launch_template {
    id      = aws_launch_template.w.id
    version = "1"
  }
}
