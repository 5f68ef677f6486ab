provider "aws" {
  region = "ap-northeast-1"
}
locals {
  az    = ["ap-northeast-1a", "ap-northeast-1c"]
  place = [0, 0, 0, 1]
}
resource "aws_subnet" "game" {
  count             = length(local.az)
  vpc_id            = "vpc-0game"
  cidr_block        = "10.2.${count.index}.0/24"
  availability_zone = local.az[count.index]
}
resource "aws_instance" "match" {
  count         = length(local.place)
  ami           = "ami-0game"
  instance_type = "c7i.xlarge"
  subnet_id     = aws_subnet.game[local.place[count.index]].id
}
resource "aws_lb" "match" {
  name                       = "match"
  subnets                    = aws_subnet.game[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "match" {
  name     = "match"
  port     = 7000
  protocol = "HTTP"
  vpc_id   = "vpc-0game"
}
resource "aws_lb_listener" "match" {
  load_balancer_arn = aws_lb.match.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.match.arn
  }
}
resource "aws_lb_target_group_attachment" "match" {
  count            = length(aws_instance.match)
  target_group_arn = aws_lb_target_group.match.arn
  target_id        = aws_instance.match[count.index].id
}
