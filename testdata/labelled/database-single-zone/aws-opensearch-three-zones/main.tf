provider "aws" {
  region = "ap-northeast-2"
}
locals {
  zones = 3
}
resource "aws_opensearch_domain" "logs" {
  domain_name    = "logs"
  engine_version = "OpenSearch_2.15"
  cluster_config {
    instance_type            = "r6g.large.search"
    instance_count           = local.zones * 1
    zone_awareness_enabled   = true
    dedicated_master_enabled = true
    dedicated_master_type    = "m6g.large.search"
    dedicated_master_count   = 3
    zone_awareness_config {
      availability_zone_count = local.zones
    }
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 200
    volume_type = "gp3"
  }
}
