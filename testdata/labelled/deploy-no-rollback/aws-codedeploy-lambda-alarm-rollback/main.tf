provider "aws" {
  region = "us-west-2"
}
resource "aws_codedeploy_app" "fn" {
  name             = "fn"
  compute_platform = "Lambda"
}
resource "aws_codedeploy_deployment_group" "fn" {
  for_each               = toset(["checkout", "refund"])
  app_name               = aws_codedeploy_app.fn.name
  deployment_group_name  = each.key
  service_role_arn       = "arn:aws:iam::242424242424:role/codedeploy"
  deployment_config_name = "CodeDeployDefault.LambdaCanary10Percent5Minutes"
  deployment_style {
    deployment_option = "WITH_TRAFFIC_CONTROL"
    deployment_type   = "BLUE_GREEN"
  }
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
  }
  alarm_configuration {
    enabled = true
    alarms  = ["${each.key}-errors"]
  }
}
