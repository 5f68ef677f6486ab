provider "aws" {
  region = "us-east-1"
}
resource "aws_subnet" "s" {
  for_each          = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id            = "vpc-0f"
  cidr_block        = each.value
  availability_zone = "us-east-1${each.key}"
}
resource "aws_instance" "web" {
  for_each      = aws_subnet.s
  ami           = "ami-0web"
  instance_type = "m7i.large"
  subnet_id     = each.value.id
}
resource "aws_instance" "admin" {
  ami           = "ami-0admin"
  instance_type = "t3.medium"
  subnet_id     = aws_subnet.s["a"].id
}
resource "aws_lb" "front" {
  name                       = "front"
  subnets                    = [for s in aws_subnet.s : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  for_each    = toset(["web", "admin"])
  name        = each.key
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0f"
}
locals {
  members = merge(
    { for k, i in aws_instance.web : "web-${k}" => { group = "web", ip = i.private_ip } },
    { admin = { group = "admin", ip = aws_instance.admin.private_ip } },
  )
}
resource "aws_lb_target_group_attachment" "this" {
  for_each         = local.members
  target_group_arn = aws_lb_target_group.this[each.value.group].arn
  target_id        = each.value.ip
}
resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this["web"].arn
  }
}
resource "aws_lb_listener_rule" "admin" {
  listener_arn = aws_lb_listener.front.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this["admin"].arn
  }
  condition {
    path_pattern {
      values = ["/admin/*"]
    }
  }
}
