variable "zones" { type = list(string) }
variable "min" { type = number }
variable "max" { type = number }
resource "aws_subnet" "this" {
  count             = length(var.zones)
  vpc_id            = "vpc-1"
  availability_zone = var.zones[count.index]
  cidr_block        = "10.0.${count.index}.0/24"
}
resource "aws_launch_template" "this" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "this" {
  min_size            = var.min
  max_size            = var.max
  desired_capacity    = var.min
  vpc_zone_identifier = aws_subnet.this[*].id
  target_group_arns   = [aws_lb_target_group.this.arn]
  launch_template { id = aws_launch_template.this.id }
}
resource "aws_lb" "this" {
  subnets                    = aws_subnet.this[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
output "dns" { value = aws_lb.this.dns_name }
output "zone" { value = aws_lb.this.zone_id }
