provider "aws" { region = "eu-west-1" }
resource "aws_dx_connection" "line" { # want "RL403"
  count     = 2
  name      = "line-${count.index}"
  bandwidth = "10Gbps"
  location  = "KINX"
}
