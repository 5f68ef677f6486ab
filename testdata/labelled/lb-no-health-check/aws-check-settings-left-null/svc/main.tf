variable "name" { type = string }
variable "zones" { type = list(string) }
variable "health" {
  type    = object({ path = string, matcher = optional(string, "200") })
  default = null
}
resource "aws_vpc" "this" { cidr_block = "10.0.0.0/20" }
resource "aws_subnet" "this" {
  count             = length(var.zones)
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet(aws_vpc.this.cidr_block, 4, count.index)
  availability_zone = var.zones[count.index]
}
resource "aws_lb" "this" {
  name                       = var.name
  subnets                    = aws_subnet.this[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  name     = var.name
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.this.id
  dynamic "health_check" {
    for_each = var.health[*]
    content {
      path    = health_check.value.path
      matcher = health_check.value.matcher
    }
  }
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type = "forward"
    forward {
      target_group { arn = aws_lb_target_group.this.arn }
    }
  }
}
resource "aws_launch_template" "this" {
  name          = var.name
  image_id      = "ami-0a2e7efb4257c0907"
  instance_type = "t4g.medium"
}
resource "aws_autoscaling_group" "this" {
  name                = var.name
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = aws_subnet.this[*].id
  launch_template {
    id      = aws_launch_template.this.id
    version = "$Default"
  }
}
resource "aws_autoscaling_attachment" "this" {
  autoscaling_group_name = aws_autoscaling_group.this.name
  lb_target_group_arn    = aws_lb_target_group.this.arn
}
