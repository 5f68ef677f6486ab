terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "lb" { type = string }
locals {
  alarms = {
    errors  = { metric = "HTTPCode_ELB_5XX_Count", stat = "Sum", over = 100 }
    latency = { metric = "TargetResponseTime", stat = "p99", over = 2 }
  }
}
resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = each.key
  namespace           = "AWS/ApplicationELB"
  metric_name         = each.value.metric
  dimensions          = { LoadBalancer = var.lb }
  statistic           = startswith(each.value.stat, "p") ? null : each.value.stat
  extended_statistic  = startswith(each.value.stat, "p") ? each.value.stat : null
  period              = 60
  evaluation_periods  = 5
  threshold           = each.value.over
  comparison_operator = "GreaterThanThreshold"
}
