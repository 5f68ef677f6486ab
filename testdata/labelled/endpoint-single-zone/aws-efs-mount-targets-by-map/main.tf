provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "app" {
  for_each          = { eu-west-1a = 10, eu-west-1b = 20 }
  vpc_id            = "vpc-0efs"
  cidr_block        = "10.0.${each.value}.0/24"
  availability_zone = each.key
}
resource "aws_efs_file_system" "www" {
  creation_token = "www"
  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_efs_backup_policy" "www" {
  file_system_id = aws_efs_file_system.www.id
  backup_policy {
    status = "ENABLED"
  }
}
resource "aws_efs_mount_target" "www" {
  for_each       = aws_subnet.app
  file_system_id = aws_efs_file_system.www.id
  subnet_id      = each.value.id
}
