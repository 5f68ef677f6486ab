provider "aws" { region = "ap-northeast-2" }
resource "aws_subnet" "trade" {
  for_each          = toset(["a", "b", "c"])
  vpc_id            = "vpc-07aa"
  cidr_block        = "10.5.${index(["a", "b", "c"], each.key)}.0/24"
  availability_zone = "ap-northeast-2${each.key}"
}
resource "aws_instance" "trade" {
  for_each      = aws_subnet.trade
  ami           = "ami-0e9bfdb247cc8de84"
  instance_type = "c7i.2xlarge"
  subnet_id     = each.value.id
}
resource "aws_lb" "trade" {
  name                             = "trade"
  load_balancer_type               = "network"
  subnets                          = [for s in aws_subnet.trade : s.id]
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true
}
resource "aws_lb_target_group" "trade" {
  port     = 7001
  protocol = "TCP"
  vpc_id   = "vpc-07aa"
}
resource "aws_lb_listener" "trade" {
  load_balancer_arn = aws_lb.trade.arn
  port              = 7001
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.trade.arn
  }
}
resource "aws_lb_target_group_attachment" "trade" {
  for_each         = aws_instance.trade
  target_group_arn = aws_lb_target_group.trade.arn
  target_id        = each.value.id
}
