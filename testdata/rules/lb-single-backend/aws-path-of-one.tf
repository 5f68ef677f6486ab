# Two machines answer for the site, but one alone for the path of a rule.
# Blue and green, which rules choose by a header, are one tier.
resource "aws_subnet" "s" {
  for_each          = toset(["us-east-1a", "us-east-1b"])
  availability_zone = each.key
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
}

resource "aws_lb" "front" {
  subnets = [for s in aws_subnet.s : s.id]
}

resource "aws_lb_target_group" "site" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}

resource "aws_lb_target_group" "admin" { # want "RL202"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}

resource "aws_lb_target_group" "green" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}

resource "aws_instance" "site" {
  for_each      = aws_subnet.s
  ami           = "ami-1"
  instance_type = "m7i.large"
  subnet_id     = each.value.id
}

resource "aws_instance" "admin" {
  ami           = "ami-2"
  instance_type = "t3.medium"
  subnet_id     = aws_subnet.s["us-east-1a"].id
}

resource "aws_instance" "green" {
  ami           = "ami-3"
  instance_type = "m7i.large"
  subnet_id     = aws_subnet.s["us-east-1b"].id
}

resource "aws_lb_target_group_attachment" "site" {
  for_each         = aws_instance.site
  target_group_arn = aws_lb_target_group.site.arn
  target_id        = each.value.id
}

resource "aws_lb_target_group_attachment" "admin" {
  target_group_arn = aws_lb_target_group.admin.arn
  target_id        = aws_instance.admin.id
}

resource "aws_lb_target_group_attachment" "green" {
  target_group_arn = aws_lb_target_group.green.arn
  target_id        = aws_instance.green.id
}

resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.site.arn
  }
}

resource "aws_lb_listener_rule" "admin" {
  listener_arn = aws_lb_listener.front.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.admin.arn
  }
  condition {
    path_pattern {
      values = ["/admin/*"]
    }
  }
}

resource "aws_lb_listener_rule" "green" {
  listener_arn = aws_lb_listener.front.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.green.arn
  }
  condition {
    http_header {
      http_header_name = "x-colour"
      values           = ["green"]
    }
  }
}
