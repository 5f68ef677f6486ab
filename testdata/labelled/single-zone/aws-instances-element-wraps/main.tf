provider "aws" { region = "eu-west-3" }
resource "aws_vpc" "crm" { cidr_block = "10.6.0.0/16" }
resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.crm.id
  cidr_block        = "10.6.0.0/24"
  availability_zone = "eu-west-3a"
}
resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.crm.id
  cidr_block        = "10.6.1.0/24"
  availability_zone = "eu-west-3b"
}
locals { subnets = [aws_subnet.a.id, aws_subnet.b.id] }
resource "aws_instance" "crm" {
  count                   = 5
  ami                     = "ami-0f014d1f920a73971"
  instance_type           = "t3.medium"
  subnet_id               = element(local.subnets, count.index)
  disable_api_termination = true
}
resource "aws_lb" "crm" {
  subnets                    = local.subnets
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "crm" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.crm.id
}
resource "aws_lb_target_group_attachment" "crm" {
  count            = length(aws_instance.crm)
  target_group_arn = aws_lb_target_group.crm.arn
  target_id        = aws_instance.crm[count.index].id
}
resource "aws_lb_listener" "crm" {
  load_balancer_arn = aws_lb.crm.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.crm.arn
  }
}
