variable "name" { type = string }
variable "zone" {
  type    = string
  default = null
}
variable "subnet" { type = string }
resource "aws_efs_file_system" "this" {
  creation_token         = var.name
  encrypted              = true
  availability_zone_name = var.zone
}
resource "aws_efs_backup_policy" "this" {
  file_system_id = aws_efs_file_system.this.id
  backup_policy {
    status = "ENABLED"
  }
}
resource "aws_efs_mount_target" "this" {
  file_system_id = aws_efs_file_system.this.id
  subnet_id      = var.subnet
}
resource "aws_efs_access_point" "this" {
  file_system_id = aws_efs_file_system.this.id
}
output "access_point" { value = aws_efs_access_point.this.arn }
