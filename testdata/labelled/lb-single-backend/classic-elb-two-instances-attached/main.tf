provider "aws" {
  region = "us-east-1"
}
resource "aws_subnet" "s" {
  for_each          = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id            = "vpc-0old"
  cidr_block        = each.value
  availability_zone = "us-east-1${each.key}"
}
resource "aws_instance" "old" {
  for_each      = aws_subnet.s
  ami           = "ami-0old"
  instance_type = "m5.large"
  subnet_id     = each.value.id
}
resource "aws_elb" "old" {
  name                      = "old"
  subnets                   = [for s in aws_subnet.s : s.id]
  cross_zone_load_balancing = true
  instances                 = [aws_instance.old["a"].id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
  health_check {
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    target              = "HTTP:80/"
    interval            = 10
  }
}
resource "aws_elb_attachment" "old" {
  elb      = aws_elb.old.id
  instance = aws_instance.old["b"].id
}
