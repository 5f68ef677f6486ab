provider "aws" { region = "eu-west-1" }
locals { zones = ["eu-west-1a", "eu-west-1b"] }
resource "aws_subnet" "s" {
  count             = length(local.zones)
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = local.zones[count.index]
}
resource "aws_lb" "gate" { 
  load_balancer_type = "network"
  subnets            = aws_subnet.s[*].id
}
resource "aws_lb_target_group" "gate" {
  name     = "gate"
  port     = 443
  protocol = "TCP"
  load_balancing_cross_zone_enabled = "true"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "gate" {
  load_balancer_arn = aws_lb.gate.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.gate.arn
  }
}
resource "aws_instance" "gate" {
  count         = 3
  ami           = "ami-0abcd"
  instance_type = "m7i.large"
  subnet_id     = aws_subnet.s[count.index % 2].id
}
resource "aws_lb_target_group_attachment" "gate" {
  count            = 3
  target_group_arn = aws_lb_target_group.gate.arn
  target_id        = aws_instance.gate[count.index].id
}
