provider "aws" { region = "us-east-1" }
resource "aws_subnet" "s" {
  for_each          = toset(["a", "b", "c"])
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${index(["a", "b", "c"], each.key)}.0/24"
  availability_zone = "us-east-1${each.key}"
}
resource "aws_efs_file_system" "e" {}
resource "aws_efs_backup_policy" "e" {
  file_system_id = aws_efs_file_system.e.id
  backup_policy { status = "ENABLED" }
}
resource "aws_efs_mount_target" "m" {
  file_system_id = aws_efs_file_system.e.id
  subnet_id      = aws_subnet.s["a"].id
}
resource "aws_launch_template" "t" {
  image_id      = "ami-1"
  instance_type = "m6i.large"
  user_data     = base64encode("mount -t nfs4 ${aws_efs_file_system.e.dns_name}:/ /mnt")
}
resource "aws_autoscaling_group" "g" {
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = [for s in aws_subnet.s : s.id]
  launch_template { id = aws_launch_template.t.id }
}
