resource "aws_lb" "front" {
  name                       = var.name
  subnets                    = [for subnet in aws_subnet.public : subnet.id]
  enable_deletion_protection = true
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_target_group" "web" {
  name     = var.name
  vpc_id   = aws_vpc.this.id
  port     = 8080
  protocol = "HTTP"

  health_check {
    path = "/ready"
  }
}

resource "aws_launch_template" "web" {
  name          = var.name
  image_id      = var.image
  instance_type = "m5.2xlarge"
  user_data     = base64encode(join("\n", [for name, value in var.settings : "${name}=${value}"]))
}

resource "aws_autoscaling_group" "web" {
  name                = var.name
  min_size            = var.machines
  max_size            = 2 * var.machines
  vpc_zone_identifier = [for subnet in aws_subnet.private : subnet.id]
  target_group_arns   = [aws_lb_target_group.web.arn]
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
}
