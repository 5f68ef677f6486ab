provider "aws" {
  region = "us-east-1"
}
resource "aws_instance" "relay" {
  for_each = {
    relay-1 = "us-east-1a"
    relay-2 = "us-east-1a"
    relay-3 = "us-east-1b"
  }
  ami               = "ami-0relay"
  instance_type     = "c7g.medium"
  availability_zone = each.value
}
