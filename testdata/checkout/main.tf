provider "aws" {
  region = "eu-west-1"
}

resource "aws_vpc" "checkout" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "checkout" {
  for_each          = { a = 0, b = 1 }
  vpc_id            = aws_vpc.checkout.id
  availability_zone = "eu-west-1${each.key}"
  cidr_block        = cidrsubnet(aws_vpc.checkout.cidr_block, 8, each.value)
}

resource "aws_lb" "front" {
  name               = "checkout"
  load_balancer_type = "application"
  subnets            = [for s in aws_subnet.checkout : s.id]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.checkout.id
  health_check {
    path = "/health"
  }
}

resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "m7g.large"
  user_data     = base64encode("DB_HOST=${aws_db_instance.orders.address}")
}

resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 2
  max_size            = 6
  desired_capacity    = 2
  health_check_type   = "ELB"
  vpc_zone_identifier = [for s in aws_subnet.checkout : s.id]
  target_group_arns   = [aws_lb_target_group.web.arn]
  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
}

resource "aws_db_subnet_group" "orders" {
  subnet_ids = [for s in aws_subnet.checkout : s.id]
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  multi_az                = true
  backup_retention_period = 7
  deletion_protection     = true
  db_subnet_group_name    = aws_db_subnet_group.orders.name
}
