provider "aws" { region = "eu-west-1" }
resource "aws_codedeploy_deployment_group" "g" {
  app_name              = "a"
  deployment_group_name = "g"
  service_role_arn      = "arn:aws:iam::111111111111:role/d"
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE"]
  }
}
