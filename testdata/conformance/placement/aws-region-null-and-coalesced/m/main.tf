variable "zone" {}
resource "aws_ebs_volume" "v" {
  size              = 1
  availability_zone = var.zone
}
