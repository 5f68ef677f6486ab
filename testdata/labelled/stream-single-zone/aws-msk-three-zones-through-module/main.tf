provider "aws" { region = "eu-north-1" }
module "net" {
  source = "./net"
  zones  = ["eu-north-1a", "eu-north-1b", "eu-north-1c"]
}
resource "aws_msk_cluster" "k" {
  cluster_name           = "k"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = module.net.ids
    security_groups = ["sg-1"]
  }
}
