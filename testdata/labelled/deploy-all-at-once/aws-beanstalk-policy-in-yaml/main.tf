provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "eb" {
  cidr_block           = "10.35.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "eb" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.eb.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.eb.cidr_block, 8, each.value)
}
locals {
  settings = concat(
    [for s in yamldecode(file("${path.module}/settings.yaml")) : s],
    [
      { namespace = "aws:ec2:vpc", name = "VPCId", value = aws_vpc.eb.id },
      { namespace = "aws:ec2:vpc", name = "Subnets", value = join(",", [for s in aws_subnet.eb : s.id]) },
      { namespace = "aws:ec2:vpc", name = "ELBSubnets", value = join(",", [for s in aws_subnet.eb : s.id]) },
    ],
  )
}
resource "aws_elastic_beanstalk_application" "web" { name = "web" }
resource "aws_elastic_beanstalk_environment" "web" {
  name                = "web-prod"
  application         = aws_elastic_beanstalk_application.web.name
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
  dynamic "setting" {
    for_each = local.settings
    content {
      namespace = setting.value.namespace
      name      = setting.value.name
      value     = setting.value.value
    }
  }
}
