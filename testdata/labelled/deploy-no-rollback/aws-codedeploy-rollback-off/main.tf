provider "aws" { region = "us-east-1" }
resource "aws_codedeploy_app" "a" { name = "a" }
resource "aws_codedeploy_deployment_group" "g" {
  app_name               = aws_codedeploy_app.a.name
  deployment_group_name  = "g"
  service_role_arn       = "arn:aws:iam::111122223333:role/cd"
  deployment_config_name = "CodeDeployDefault.OneAtATime"
  ec2_tag_set {
    ec2_tag_filter {
      key   = "role"
      type  = "KEY_AND_VALUE"
      value = "web"
    }
  }
  auto_rollback_configuration {
    enabled = false
  }
}
