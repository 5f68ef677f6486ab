provider "aws" { region = "eu-west-1" }
variable "subnets" { type = list(string) }
resource "aws_msk_cluster" "k" {
  cluster_name           = "k"
  kafka_version          = "3.7.x"
  number_of_broker_nodes = 4
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = var.subnets
    security_groups = ["sg-1"]
  }
}
