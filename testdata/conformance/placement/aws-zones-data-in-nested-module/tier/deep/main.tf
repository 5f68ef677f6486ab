variable "subnet" {}
resource "aws_instance" "i" {
  ami       = "a"
  subnet_id = var.subnet.id
}
