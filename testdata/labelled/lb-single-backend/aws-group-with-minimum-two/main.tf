provider "aws" { region = "eu-west-2" }
resource "aws_vpc" "w" { cidr_block = "10.4.0.0/16" }
resource "aws_subnet" "w" {
  for_each          = toset(["a", "b"])
  vpc_id            = aws_vpc.w.id
  availability_zone = "eu-west-2${each.key}"
  cidr_block        = each.key == "a" ? "10.4.0.0/24" : "10.4.1.0/24"
}
resource "aws_lb" "wiki" {
  name               = "wiki"
  load_balancer_type = "application"
  subnets            = [for s in aws_subnet.w : s.id]
}
resource "aws_lb_target_group" "wiki" {
  name     = "wiki"
  port     = 8090
  protocol = "HTTP"
  vpc_id   = aws_vpc.w.id
}
resource "aws_lb_listener" "wiki" {
  load_balancer_arn = aws_lb.wiki.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.wiki.arn
  }
}
resource "aws_launch_template" "wiki" {
  name          = "wiki"
  image_id      = "ami-0b45ae66668865cd6"
  instance_type = "t3.large"
}
resource "aws_autoscaling_group" "wiki" {
  min_size            = 2
  max_size            = 2
  vpc_zone_identifier = [for s in aws_subnet.w : s.id]
  launch_template {
    id      = aws_launch_template.wiki.id
    version = "1"
  }
}
resource "aws_autoscaling_attachment" "wiki" {
  autoscaling_group_name = aws_autoscaling_group.wiki.name
  lb_target_group_arn    = aws_lb_target_group.wiki.arn
}
