provider "aws" { region = "ap-southeast-2" }
resource "aws_opensearch_domain" "logs" {
  domain_name    = "logs"
  engine_version = "OpenSearch_2.15"
  cluster_config {
    instance_type          = "r6g.large.search"
    instance_count         = 3
    zone_awareness_enabled = false
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 200
  }
  lifecycle { prevent_destroy = true }
}
