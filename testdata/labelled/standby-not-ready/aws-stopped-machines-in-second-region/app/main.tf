terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "zones" { type = list(string) }
variable "state" { type = string }
resource "aws_vpc" "app" { cidr_block = "10.1.0.0/16" }
resource "aws_subnet" "app" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.app.id
  cidr_block        = cidrsubnet("10.1.0.0/16", 8, count.index)
  availability_zone = var.zones[count.index]
}
resource "aws_instance" "app" {
  count         = 4
  ami           = "ami-0aaa"
  instance_type = "c7i.xlarge"
  subnet_id     = element(aws_subnet.app[*].id, count.index)
}
resource "aws_ec2_instance_state" "app" {
  count       = length(aws_instance.app)
  instance_id = aws_instance.app[count.index].id
  state       = var.state
}
resource "aws_lb" "app" {
  name                       = "app"
  subnets                    = aws_subnet.app[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "app" {
  name     = "app"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.app.id
  health_check { path = "/healthz" }
}
resource "aws_lb_target_group_attachment" "app" {
  count            = length(aws_instance.app)
  target_group_arn = aws_lb_target_group.app.arn
  target_id        = aws_instance.app[count.index].id
}
resource "aws_lb_listener" "app" {
  load_balancer_arn = aws_lb.app.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}
output "lb" { value = { name = aws_lb.app.dns_name, zone = aws_lb.app.zone_id } }
