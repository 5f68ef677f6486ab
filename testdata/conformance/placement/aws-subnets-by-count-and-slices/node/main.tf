variable "subnet" {}
variable "zone" {}
resource "aws_instance" "i" {
  ami       = "x"
  subnet_id = var.subnet
}
resource "aws_ebs_volume" "v" {
  size              = 8
  availability_zone = var.zone
}
