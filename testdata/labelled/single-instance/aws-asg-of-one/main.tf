provider "aws" { region = "ap-southeast-1" }
data "aws_subnets" "x" {
  filter {
    name   = "vpc-id"
    values = ["vpc-1"]
  }
}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = format("ap-southeast-1%s", substr("abc", count.index, 1))
}
module "asg" {
  source              = "terraform-aws-modules/autoscaling/aws"
  version             = "~> 9.0"
  name                = "g"
  min_size            = 1
  max_size            = 1
  desired_capacity    = 1
  vpc_zone_identifier = aws_subnet.s[*].id
  image_id            = "ami-1"
  instance_type       = "m5.large"
  traffic_source_attachments = {
    tg = { traffic_source_identifier = aws_lb_target_group.g.arn, traffic_source_type = "elbv2" }
  }
}
resource "aws_lb" "g" {
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "g" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "g" {
  load_balancer_arn = aws_lb.g.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.g.arn
  }
}
