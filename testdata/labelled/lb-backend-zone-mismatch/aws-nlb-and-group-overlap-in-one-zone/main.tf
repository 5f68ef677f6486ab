provider "aws" {
  region = "eu-south-1"
}
resource "aws_subnet" "s" {
  for_each          = { a = 1, b = 2, c = 3 }
  vpc_id            = "vpc-9"
  availability_zone = "eu-south-1${each.key}"
  cidr_block        = "10.9.${each.value}.0/24"
}
resource "aws_launch_template" "edge" {
  name_prefix   = "edge"
  image_id      = "ami-1"
  instance_type = "c7g.large"
}
resource "aws_autoscaling_group" "edge" {
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for k in ["b", "c"] : aws_subnet.s[k].id]
  target_group_arns   = [aws_lb_target_group.edge.arn]
  health_check_type   = "ELB"
  launch_template { id = aws_launch_template.edge.id }
}
resource "aws_lb" "edge" {
  name                       = "edge"
  load_balancer_type         = "network"
  subnets                    = [for k, s in aws_subnet.s : s.id if k != "c"]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "edge" {
  port     = 443
  protocol = "TCP"
  vpc_id   = "vpc-9"
}
resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}
