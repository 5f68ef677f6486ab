variable "zone" { type = string }
resource "aws_instance" "web" {
  count             = 4
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = var.zone
}
