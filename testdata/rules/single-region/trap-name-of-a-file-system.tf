# A name by which programs mount a file system is no service of its own.
provider "aws" { region = "eu-west-1" }
data "aws_route53_zone" "internal" {
  name         = "example.internal"
  private_zone = true
}
resource "aws_efs_file_system" "outputs" { creation_token = "outputs" }
resource "aws_efs_backup_policy" "outputs" {
  file_system_id = aws_efs_file_system.outputs.id
  backup_policy { status = "ENABLED" }
}
resource "aws_efs_mount_target" "outputs" {
  for_each       = toset(["subnet-a", "subnet-b"])
  file_system_id = aws_efs_file_system.outputs.id
  subnet_id      = each.key
}
resource "aws_route53_record" "outputs" {
  zone_id = data.aws_route53_zone.internal.zone_id
  name    = "outputs.${data.aws_route53_zone.internal.name}"
  type    = "CNAME"
  ttl     = 300
  records = [aws_efs_file_system.outputs.dns_name]
}
