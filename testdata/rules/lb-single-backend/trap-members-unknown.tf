provider "aws" { region = "eu-west-1" }
variable "targets" { type = list(string) }
resource "aws_lb_target_group" "t" {
  name     = "t"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group_attachment" "t" {
  count            = length(var.targets)
  target_group_arn = aws_lb_target_group.t.arn
  target_id        = var.targets[count.index]
}
