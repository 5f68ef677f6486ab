variable "zones" {
  type = list(string)
}
resource "aws_subnet" "w" {
  count             = length(var.zones)
  vpc_id            = "vpc-1"
  availability_zone = var.zones[count.index]
}
resource "aws_instance" "w" {
  count         = length(var.zones)
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.w[count.index].id
}
resource "aws_lb" "w" {
  subnets = aws_subnet.w[*].id
}
resource "aws_lb_target_group" "w" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group_attachment" "w" {
  count            = length(aws_instance.w)
  target_group_arn = aws_lb_target_group.w.arn
  target_id        = aws_instance.w[count.index].id
}
resource "aws_lb_listener" "w" {
  load_balancer_arn = aws_lb.w.arn
  port              = 443
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.w.arn
  }
}
output "dns" {
  value = aws_lb.w.dns_name
}
