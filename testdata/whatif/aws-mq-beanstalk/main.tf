provider "aws" {
  region = "ca-central-1"
}
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "ca-central-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.2.0/24"
  availability_zone = "ca-central-1b"
}
resource "aws_mq_broker" "pair" {
  broker_name        = "pair"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"
  subnet_ids         = [aws_subnet.a.id, aws_subnet.b.id]
  user {
    username = "a"
    password = "rotate-me-soon1"
  }
}
resource "aws_mq_broker" "lone" {
  broker_name        = "lone"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "SINGLE_INSTANCE"
  subnet_ids         = [aws_subnet.b.id]
  user {
    username = "a"
    password = "rotate-me-soon1"
  }
}
resource "aws_elastic_beanstalk_application" "claims" {
  name = "claims"
}
resource "aws_elastic_beanstalk_environment" "claims" {
  name        = "claims"
  application = aws_elastic_beanstalk_application.claims.name
  setting {
    namespace = "aws:ec2:vpc"
    name      = "Subnets"
    value     = join(",", [aws_subnet.a.id, aws_subnet.b.id])
  }
  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "4"
  }
  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MaxSize"
    value     = "4"
  }
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "BROKER"
    value     = aws_mq_broker.pair.instances[0].endpoints[0]
  }
}
resource "aws_instance" "mailer" {
  ami           = "ami-7"
  instance_type = "t4g.small"
  subnet_id     = aws_subnet.a.id
  user_data     = "AMQP=${aws_mq_broker.lone.instances[0].endpoints[0]}"
}
