provider "aws" { region = "us-west-2" }
resource "aws_mq_broker" "b" {
  broker_name        = "b"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "ops"
    password = "Not-a-secret-1"
  }
}
