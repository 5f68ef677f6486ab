provider "aws" {
  region = "eu-north-1"
}
resource "aws_subnet" "s" {
  for_each          = toset(["a", "b", "c"])
  vpc_id            = "vpc-1"
  availability_zone = "eu-north-1${each.key}"
}
resource "aws_opensearch_domain" "s" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.11"
  cluster_config {
    instance_type            = "m6g.large.search"
    instance_count           = 3
    zone_awareness_enabled   = true
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    zone_awareness_config {
      availability_zone_count = 3
    }
  }
  vpc_options {
    subnet_ids = [for s in aws_subnet.s : s.id]
  }
}
resource "aws_msk_cluster" "s" {
  cluster_name           = "events"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = [for s in aws_subnet.s : s.id]
    security_groups = ["sg-1"]
  }
}
resource "aws_lambda_function" "search" {
  function_name = "search"
  role          = "arn:aws:iam::111122223333:role/l"
  image_uri     = "x"
  package_type  = "Image"
  environment {
    variables = { ES = "https://${aws_opensearch_domain.s.endpoint}" }
  }
}
resource "aws_lambda_function" "events" {
  function_name = "events"
  role          = "arn:aws:iam::111122223333:role/l"
  image_uri     = "x"
  package_type  = "Image"
  environment {
    variables = { KAFKA = aws_msk_cluster.s.bootstrap_brokers_tls }
  }
}
