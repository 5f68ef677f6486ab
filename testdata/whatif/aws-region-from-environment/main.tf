# The region is in AWS_REGION when this is applied.
provider "aws" {}
variable "second" { type = string }
provider "aws" {
  alias  = "second"
  region = var.second
}
data "aws_availability_zones" "available" {
  state = "available"
}
data "aws_availability_zones" "again" {
  state = "available"
}
module "net" {
  source = "./net"
  zones  = slice(data.aws_availability_zones.available.names, 0, 3)
}
resource "aws_subnet" "public" {
  for_each          = { a = data.aws_availability_zones.again.names[0], b = data.aws_availability_zones.again.names[1] }
  vpc_id            = module.net.vpc
  availability_zone = each.value
}
resource "aws_lb" "web" {
  name    = "web"
  subnets = [for s in aws_subnet.public : s.id]
}
resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = module.net.vpc
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 6
  max_size            = 6
  vpc_zone_identifier = module.net.subnets
  target_group_arns   = [aws_lb_target_group.web.arn]
}
resource "aws_instance" "lone" {
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = element(data.aws_availability_zones.available.names, 1)
}
data "aws_availability_zones" "second" {
  provider = aws.second
}
resource "aws_instance" "there" {
  provider          = aws.second
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = data.aws_availability_zones.second.names[0]
}
resource "aws_instance" "wrapped" {
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = element(data.aws_availability_zones.available.names, 4)
}
resource "aws_route53_record" "machines" {
  for_each = { lone = aws_instance.lone.public_ip, there = aws_instance.there.public_ip, wrapped = aws_instance.wrapped.public_ip }
  zone_id  = "Z1"
  name     = each.key
  type     = "A"
  ttl      = 60
  records  = [each.value]
}
