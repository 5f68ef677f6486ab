provider "aws" { region = "eu-south-1" }
resource "aws_vpc" "shop" {
  cidr_block           = "10.45.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "shop" {
  for_each          = { "eu-south-1a" = 0, "eu-south-1b" = 1 }
  vpc_id            = aws_vpc.shop.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.shop.cidr_block, 8, each.value)
}
resource "aws_lb" "shop" {
  name                       = "shop"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.shop : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "shop" {
  name     = "shop"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.shop.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "shop" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "shop" {
  name_prefix   = "shop-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "shop" {
  name_prefix         = "shop-"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.shop : s.id]
  target_group_arns   = [aws_lb_target_group.shop.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.shop.id
    version = "3"
  }
}
resource "aws_synthetics_canary" "home" {
  name                 = "home"
  artifact_s3_location = "s3://canary-artifacts/home"
  execution_role_arn   = "arn:aws:iam::1:role/canary"
  handler              = "home.handler"
  zip_file             = "home.zip"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  schedule { expression = "rate(1 minute)" }
  run_config {
    environment_variables = { URL = "https://${aws_lb.shop.dns_name}/" }
  }
}
resource "aws_cloudwatch_metric_alarm" "canary" {
  alarm_name          = "home-fails"
  namespace           = "CloudWatchSynthetics"
  metric_name         = "SuccessPercent"
  dimensions          = { CanaryName = aws_synthetics_canary.home.name }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 3
  threshold           = 90
  comparison_operator = "LessThanThreshold"
}
resource "aws_cloudwatch_metric_alarm" "hosts" {
  alarm_name          = "no-hosts"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HealthyHostCount"
  dimensions          = { LoadBalancer = aws_lb.shop.arn_suffix, TargetGroup = aws_lb_target_group.shop.arn_suffix }
  statistic           = "Minimum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 2
  comparison_operator = "LessThanThreshold"
}
resource "aws_cloudwatch_composite_alarm" "page" {
  alarm_name = "page"
  alarm_rule = "ALARM(${aws_cloudwatch_metric_alarm.canary.alarm_name}) OR ALARM(${aws_cloudwatch_metric_alarm.hosts.alarm_name})"
}
