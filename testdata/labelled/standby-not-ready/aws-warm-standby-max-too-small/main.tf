provider "aws" { region = "ap-northeast-2" }
provider "aws" {
  alias  = "s"
  region = "ap-northeast-1"
}
resource "aws_subnet" "p" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "ap-northeast-2${["a", "c"][count.index]}"
}
resource "aws_subnet" "s" {
  provider          = aws.s
  count             = 2
  vpc_id            = "vpc-2"
  cidr_block        = "10.1.${count.index}.0/24"
  availability_zone = "ap-northeast-1${["a", "c"][count.index]}"
}
resource "aws_launch_template" "p" {
  image_id      = "ami-1"
  instance_type = "m6i.large"
}
resource "aws_launch_template" "s" {
  provider      = aws.s
  image_id      = "ami-2"
  instance_type = "m6i.large"
}
resource "aws_autoscaling_group" "p" {
  min_size            = 8
  max_size            = 16
  vpc_zone_identifier = aws_subnet.p[*].id
  target_group_arns   = [aws_lb_target_group.p.arn]
  launch_template { id = aws_launch_template.p.id }
}
resource "aws_autoscaling_group" "s" {
  provider            = aws.s
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = aws_subnet.s[*].id
  target_group_arns   = [aws_lb_target_group.s.arn]
  launch_template { id = aws_launch_template.s.id }
}
resource "aws_lb" "p" {
  subnets                    = aws_subnet.p[*].id
  enable_deletion_protection = true
}
resource "aws_lb" "s" {
  provider                   = aws.s
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "p" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_target_group" "s" {
  provider = aws.s
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-2"
}
resource "aws_lb_listener" "p" {
  load_balancer_arn = aws_lb.p.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.p.arn
  }
}
resource "aws_lb_listener" "s" {
  provider          = aws.s
  load_balancer_arn = aws_lb.s.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.s.arn
  }
}
resource "aws_route53_health_check" "p" {
  fqdn              = aws_lb.p.dns_name
  type              = "HTTP"
  port              = 80
  resource_path     = "/up"
  request_interval  = 30
  failure_threshold = 3
}
resource "aws_route53_record" "p" {
  zone_id         = "Z1"
  name            = "app.example.kr"
  type            = "CNAME"
  ttl             = 30
  set_identifier  = "p"
  records         = [aws_lb.p.dns_name]
  health_check_id = aws_route53_health_check.p.id
  failover_routing_policy { type = "PRIMARY" }
}
resource "aws_route53_record" "s" {
  zone_id        = "Z1"
  name           = "app.example.kr"
  type           = "CNAME"
  ttl            = 30
  set_identifier = "s"
  records        = [aws_lb.s.dns_name]
  failover_routing_policy { type = "SECONDARY" }
}
