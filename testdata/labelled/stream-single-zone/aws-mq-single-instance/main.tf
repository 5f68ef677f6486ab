provider "aws" {
  region = "eu-west-2"
}
variable "mode" {
  type    = map(string)
  default = { dev = "SINGLE_INSTANCE" }
}
resource "aws_mq_broker" "this" {
  broker_name        = "trades"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  deployment_mode    = lookup(var.mode, "prod", "SINGLE_INSTANCE")
  subnet_ids         = ["subnet-0f0f0f0f"]
  user {
    username = "app"
    password = var.password
  }
}
variable "password" {
  type      = string
  sensitive = true
}
