provider "aws" { region = "eu-west-1" }
resource "aws_instance" "w" {
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_lb" "w" {
  subnets = ["subnet-1", "subnet-2"]
}
resource "aws_lb_target_group" "w" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "w" {
  load_balancer_arn = aws_lb.w.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.w.arn
  }
}
resource "aws_lb_target_group_attachment" "w" {
  count            = 2
  target_group_arn = aws_lb_target_group.w.arn
  target_id        = aws_instance.w[count.index].id
}
