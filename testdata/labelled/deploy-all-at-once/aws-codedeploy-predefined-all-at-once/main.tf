provider "aws" {
  region = "us-east-1"
}
resource "aws_codedeploy_app" "api" {
  name             = "api"
  compute_platform = "Server"
}
resource "aws_codedeploy_deployment_group" "api" {
  app_name               = aws_codedeploy_app.api.name
  deployment_group_name  = "api"
  service_role_arn       = "arn:aws:iam::353535353535:role/codedeploy"
  deployment_config_name = "CodeDeployDefault.${join("", ["All", "AtOnce"])}"
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE"]
  }
}
