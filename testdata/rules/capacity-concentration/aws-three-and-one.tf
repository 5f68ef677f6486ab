provider "aws" { region = "eu-west-1" }
locals { units = { a = "eu-west-1a", b = "eu-west-1a", c = "eu-west-1a", d = "eu-west-1b" } }
resource "aws_instance" "chat" { # want "RL108"
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = each.value
  for_each          = local.units
}
