provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "this" {
  for_each          = { a = "10.8.0.0/24", b = "10.8.1.0/24" }
  vpc_id            = "vpc-08"
  cidr_block        = each.value
  availability_zone = "eu-west-1${each.key}"
}
resource "aws_eip" "ingest" {
  for_each = toset(["a"])
  domain   = "vpc"
}
resource "aws_lb" "ingest" {
  name                             = "ingest"
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true
  dynamic "subnet_mapping" {
    for_each = aws_eip.ingest
    content {
      subnet_id     = aws_subnet.this[subnet_mapping.key].id
      allocation_id = subnet_mapping.value.id
    }
  }
}
resource "aws_lb_target_group" "ingest" {
  name     = "ingest"
  port     = 9000
  protocol = "TCP"
  vpc_id   = "vpc-08"
}
resource "aws_lb_listener" "ingest" {
  load_balancer_arn = aws_lb.ingest.arn
  port              = 9000
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ingest.arn
  }
}
resource "aws_launch_template" "ingest" {
  name_prefix   = "ingest-"
  image_id      = "ami-0ing"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "ingest" {
  min_size            = 4
  max_size            = 12
  vpc_zone_identifier = [for s in aws_subnet.this : s.id]
  target_group_arns   = [aws_lb_target_group.ingest.arn]
  launch_template {
    id      = aws_launch_template.ingest.id
    version = aws_launch_template.ingest.latest_version
  }
}
