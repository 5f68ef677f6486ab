provider "aws" { region = "eu-west-1" }
variable "subnets" { type = list(string) }
resource "aws_lb" "l" {
  load_balancer_type = "network"
  subnets            = var.subnets
}
