provider "aws" { region = "eu-west-1" }
resource "aws_subnet" "b" {
  count             = 3
  vpc_id            = "vpc-1"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = "eu-west-1c"
}
module "kafka" {
  source                      = "terraform-aws-modules/msk-kafka-cluster/aws"
  version                     = "~> 2.11"
  name                        = "kafka"
  kafka_version               = "3.6.0"
  number_of_broker_nodes      = 3
  broker_node_client_subnets  = aws_subnet.b[*].id
  broker_node_instance_type   = "kafka.m7g.large"
  broker_node_security_groups = ["sg-1"]
  broker_node_storage_info = {
    ebs_storage_info = { volume_size = 100 }
  }
}
