provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "b"
  region = "eu-central-1"
}
resource "aws_subnet" "a" {
  for_each          = toset(["eu-west-1a", "eu-west-1b"])
  vpc_id            = "vpc-0a"
  cidr_block        = each.key == "eu-west-1a" ? "10.0.0.0/24" : "10.0.1.0/24"
  availability_zone = each.key
}
resource "aws_instance" "a" {
  for_each      = aws_subnet.a
  ami           = "ami-0a"
  instance_type = "m7i.large"
  subnet_id     = each.value.id
}
resource "aws_instance" "b" {
  provider          = aws.b
  for_each          = toset(["eu-central-1a", "eu-central-1b"])
  ami               = "ami-0b"
  instance_type     = "m7i.large"
  availability_zone = each.key
}
resource "aws_lb" "entry" {
  name                       = "entry"
  subnets                    = [for s in aws_subnet.a : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "entry" {
  name        = "entry"
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a"
}
resource "aws_lb_listener" "entry" {
  load_balancer_arn = aws_lb.entry.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.entry.arn
  }
}
resource "aws_lb_target_group_attachment" "all" {
  for_each          = merge({ for k, i in aws_instance.a : k => i.private_ip }, { for k, i in aws_instance.b : k => i.private_ip })
  target_group_arn  = aws_lb_target_group.entry.arn
  target_id         = each.value
  availability_zone = "all"
}
