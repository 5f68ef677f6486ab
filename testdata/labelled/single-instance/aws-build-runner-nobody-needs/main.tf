provider "aws" {
  region = "ap-southeast-3"
}
resource "aws_subnet" "web" {
  count             = 2
  vpc_id            = "vpc-7"
  availability_zone = ["ap-southeast-3a", "ap-southeast-3b"][count.index]
  cidr_block        = "10.7.${count.index}.0/24"
}
resource "aws_instance" "runner" {
  ami           = "ami-2"
  instance_type = "c7i.xlarge"
  subnet_id     = aws_subnet.web[0].id
  tags          = { Name = "gitlab-runner", role = "build" }
}
resource "aws_launch_template" "web" {
  image_id      = "ami-3"
  instance_type = "t4g.medium"
}
resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = aws_subnet.web[*].id
  target_group_arns   = [aws_lb_target_group.web.arn]
  launch_template { id = aws_launch_template.web.id }
}
resource "aws_lb" "web" {
  subnets                    = aws_subnet.web[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-7"
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
