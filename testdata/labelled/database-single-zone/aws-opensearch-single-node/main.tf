provider "aws" { region = "ap-northeast-1" }
resource "aws_opensearch_domain" "logs" {
  domain_name    = "logs"
  engine_version = "OpenSearch_2.17"
  cluster_config {
    instance_type          = "m7g.large.search"
    instance_count         = 1
    zone_awareness_enabled = false
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
  }
}
