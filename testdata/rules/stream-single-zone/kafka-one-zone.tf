provider "aws" { region = "eu-west-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-west-1a"
}
resource "aws_msk_cluster" "k" { # want "RL309"
  cluster_name           = "k"
  kafka_version          = "3.7.x"
  number_of_broker_nodes = 4
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = aws_subnet.s[*].id
    security_groups = ["sg-1"]
  }
}
