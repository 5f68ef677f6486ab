provider "aws" { region = "eu-west-1" }
resource "aws_mq_broker" "b" { # want "RL309"
  broker_name        = "b"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "SINGLE_INSTANCE"
}
