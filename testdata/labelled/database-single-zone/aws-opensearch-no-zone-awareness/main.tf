provider "aws" {
  region = "eu-west-3"
}
resource "aws_opensearch_domain" "catalog" {
  domain_name    = "catalog"
  engine_version = "OpenSearch_2.13"
  cluster_config {
    instance_type  = "m6g.large.search"
    instance_count = 3
  }
  ebs_options {
    ebs_enabled = true
    volume_size = 100
    volume_type = "gp3"
  }
  encrypt_at_rest {
    enabled = true
  }
}
