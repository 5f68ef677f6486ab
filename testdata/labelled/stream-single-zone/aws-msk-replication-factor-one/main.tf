provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "bus" {
  cidr_block           = "10.90.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "bus" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1, "eu-west-1c" = 2 }
  vpc_id            = aws_vpc.bus.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.bus.cidr_block, 8, each.value)
}
resource "aws_msk_configuration" "bus" {
  name              = "bus"
  kafka_versions    = ["3.7.x"]
  server_properties = <<-PROPERTIES
    auto.create.topics.enable = true
    default.replication.factor = 1
    min.insync.replicas = 1
    num.partitions = 12
  PROPERTIES
}
resource "aws_msk_cluster" "bus" {
  cluster_name           = "bus"
  kafka_version          = "3.7.x"
  number_of_broker_nodes = 3
  configuration_info {
    arn      = aws_msk_configuration.bus.arn
    revision = aws_msk_configuration.bus.latest_revision
  }
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = [for s in aws_subnet.bus : s.id]
    security_groups = ["sg-1"]
    storage_info {
      ebs_storage_info { volume_size = 500 }
    }
  }
  lifecycle { prevent_destroy = true }
}
