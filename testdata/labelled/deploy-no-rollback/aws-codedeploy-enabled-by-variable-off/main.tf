provider "aws" { region = "eu-west-1" }
variable "rollback" {
  type    = object({ enabled = bool, events = optional(set(string), ["DEPLOYMENT_FAILURE"]) })
  default = { enabled = true }
}
resource "aws_vpc" "web" {
  cidr_block           = "10.11.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "web" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.web.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.web.cidr_block, 8, each.value)
}
resource "aws_launch_template" "web" {
  name          = "web"
  image_id      = "ami-0aaa"
  instance_type = "t3.large"
}
resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.web : s.id]
  launch_template { id = aws_launch_template.web.id }
}
resource "aws_codedeploy_app" "web" { name = "web" }
resource "aws_codedeploy_deployment_group" "web" {
  app_name               = aws_codedeploy_app.web.name
  deployment_group_name  = "web"
  service_role_arn       = "arn:aws:iam::1:role/cd"
  deployment_config_name = "CodeDeployDefault.OneAtATime"
  autoscaling_groups     = [aws_autoscaling_group.web.name]
  auto_rollback_configuration {
    enabled = var.rollback.enabled
    events  = var.rollback.events
  }
}
