provider "aws" { region = "ap-northeast-2" }
variable "location" { type = string }
resource "aws_dx_connection" "line" {
  name      = "line"
  bandwidth = "10Gbps"
  location  = var.location
}
