variable "name" {
  type = string
}

variable "zones" {
  type = list(string)
}

variable "size" {
  type    = number
  default = 2
}

resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "this" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet(aws_vpc.this.cidr_block, 8, count.index)
  availability_zone = var.zones[count.index]
}

resource "aws_lb" "this" {
  name    = var.name
  subnets = aws_subnet.this[*].id
}

resource "aws_lb_target_group" "this" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.this.id
}

resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}

resource "aws_launch_template" "this" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
}

resource "aws_autoscaling_group" "this" {
  min_size            = var.size
  desired_capacity    = var.size
  max_size            = var.size
  vpc_zone_identifier = aws_subnet.this[*].id
  target_group_arns   = [aws_lb_target_group.this.arn]
  launch_template {
    id = aws_launch_template.this.id
  }
}

output "dns_name" {
  value = aws_lb.this.dns_name
}

output "zone_id" {
  value = aws_lb.this.zone_id
}

output "arn" {
  value = aws_lb.this.arn
}
