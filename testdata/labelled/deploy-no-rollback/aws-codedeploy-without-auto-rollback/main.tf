provider "aws" { region = "us-east-1" }
resource "aws_codedeploy_app" "a" { name = "a" }
resource "aws_codedeploy_deployment_group" "d" {
  app_name               = aws_codedeploy_app.a.name
  deployment_group_name  = "d"
  service_role_arn       = "arn:aws:iam::111122223333:role/cd"
  deployment_config_name = "CodeDeployDefault.OneAtATime"
  ec2_tag_set {
    ec2_tag_filter {
      key   = "app"
      type  = "KEY_AND_VALUE"
      value = "a"
    }
  }
}
