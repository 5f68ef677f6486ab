provider "aws" { region = "eu-west-1" }
resource "aws_codedeploy_deployment_group" "g" { # want "RL604"
  app_name              = "a"
  deployment_group_name = "g"
  service_role_arn      = "arn:aws:iam::111111111111:role/d"
}
