provider "aws" { region = "eu-central-2" }
resource "aws_subnet" "s" {
  count             = 3
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-central-2${substr("abc", count.index, 1)}"
}
resource "aws_instance" "i" {
  count         = 5
  ami           = "ami-1"
  instance_type = "m6i.large"
  subnet_id     = aws_subnet.s[count.index % 3].id
}
resource "aws_lb" "n" {
  load_balancer_type               = "network"
  subnets                          = aws_subnet.s[*].id
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true
}
resource "aws_lb_target_group" "n" {
  port     = 443
  protocol = "TLS"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group_attachment" "n" {
  count            = 5
  target_group_arn = aws_lb_target_group.n.arn
  target_id        = aws_instance.i[count.index].id
}
resource "aws_lb_listener" "n" {
  load_balancer_arn = aws_lb.n.arn
  port              = 443
  protocol          = "TLS"
  certificate_arn   = "arn:aws:acm:eu-central-2:1:certificate/x"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.n.arn
  }
}
