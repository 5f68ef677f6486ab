provider "aws" { region = "sa-east-1" }
resource "aws_subnet" "bi" {
  for_each          = { "sa-east-1a" = "10.0.0.0/24", "sa-east-1c" = "10.0.1.0/24" }
  vpc_id            = "vpc-01"
  cidr_block        = each.value
  availability_zone = each.key
}
resource "aws_lb" "bi" {
  subnets                    = values(aws_subnet.bi)[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "bi" {
  port     = 3000
  protocol = "HTTP"
  vpc_id   = "vpc-01"
}
resource "aws_lb_listener" "bi" {
  load_balancer_arn = aws_lb.bi.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.bi.arn
  }
}
resource "aws_launch_template" "bi" {
  image_id      = "ami-0c820c196a818d66a"
  instance_type = "m5.large"
}
resource "aws_autoscaling_group" "bi" {
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = values(aws_subnet.bi)[*].id
  target_group_arns   = [aws_lb_target_group.bi.arn]
  launch_template { id = aws_launch_template.bi.id }
}
