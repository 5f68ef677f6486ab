provider "aws" {
  region = "ap-northeast-2"
}
module "net" {
  source = "./net"
  zones  = { a = 0, b = 1, c = 2 }
}
resource "aws_msk_configuration" "main" {
  name              = "main"
  kafka_versions    = ["3.6.0"]
  server_properties = <<-EOT
    default.replication.factor=3
    min.insync.replicas=2
  EOT
}
resource "aws_msk_cluster" "main" {
  cluster_name           = "main"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = [for z in ["a", "b", "c"] : module.net.subnets[z]]
    security_groups = ["sg-0kafka"]
  }
  configuration_info {
    arn      = aws_msk_configuration.main.arn
    revision = aws_msk_configuration.main.latest_revision
  }
}
