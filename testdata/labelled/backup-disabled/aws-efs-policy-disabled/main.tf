provider "aws" {
  region = "eu-north-1"
}
variable "backup" {
  type    = bool
  default = false
}
resource "aws_efs_file_system" "home" {
  encrypted = true
  lifecycle { prevent_destroy = true }
}
resource "aws_efs_backup_policy" "home" {
  file_system_id = aws_efs_file_system.home.id
  backup_policy { status = var.backup ? "ENABLED" : "DISABLED" }
}
resource "aws_efs_mount_target" "home" {
  for_each       = { a = "subnet-a", b = "subnet-b" }
  file_system_id = aws_efs_file_system.home.id
  subnet_id      = each.value
}
