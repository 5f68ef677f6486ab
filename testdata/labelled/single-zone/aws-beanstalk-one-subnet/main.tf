provider "aws" { region = "us-east-1" }
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "us-east-1a"
}
resource "aws_elastic_beanstalk_application" "a" { name = "a" }
resource "aws_elastic_beanstalk_environment" "e" {
  name                = "e"
  application         = aws_elastic_beanstalk_application.a.name
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
  setting {
    namespace = "aws:ec2:vpc"
    name      = "VPCId"
    value     = "vpc-1"
  }
  setting {
    namespace = "aws:ec2:vpc"
    name      = "Subnets"
    value     = aws_subnet.a.id
  }
  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "2"
  }
  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MaxSize"
    value     = "6"
  }
}
