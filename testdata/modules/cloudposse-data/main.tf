provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "net" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1b"
}

locals {
  one = [aws_subnet.a.id]
  two = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_db_instance" "main" {
  multi_az                = true
  backup_retention_period = 7
  deletion_protection     = true
}

module "docdb_bad" {
  source       = "cloudposse/documentdb-cluster/aws"
  name         = "a"
  cluster_size = 1
  subnet_ids   = local.one
}

module "docdb_good" {
  source              = "cloudposse/documentdb-cluster/aws"
  name                = "b"
  subnet_ids          = local.two
  deletion_protection = true
}

module "redshift_bad" {
  source                              = "cloudposse/redshift-cluster/aws"
  name                                = "a"
  subnet_ids                          = local.one
  automated_snapshot_retention_period = 0
}

module "redshift_good" {
  source          = "cloudposse/redshift-cluster/aws"
  name            = "b"
  subnet_ids      = local.two
  cluster_type    = "multi-node"
  number_of_nodes = 2
}

module "replica_bad" {
  source              = "cloudposse/rds-replica/aws"
  name                = "a"
  replicate_source_db = aws_db_instance.main.identifier
  multi_az            = false
}

module "replica_good" {
  source              = "cloudposse/rds-replica/aws"
  name                = "b"
  replicate_source_db = aws_db_instance.main.identifier
  multi_az            = true
}

module "proxy_bad" {
  source                 = "cloudposse/rds-db-proxy/aws"
  name                   = "a"
  vpc_subnet_ids         = local.one
  db_instance_identifier = aws_db_instance.main.identifier
}

module "proxy_good" {
  source                 = "cloudposse/rds-db-proxy/aws"
  name                   = "b"
  vpc_subnet_ids         = local.two
  db_instance_identifier = aws_db_instance.main.identifier
}

module "memcached_bad" {
  source  = "cloudposse/elasticache-memcached/aws"
  name    = "a"
  subnets = local.one
}

module "memcached_good" {
  source             = "cloudposse/elasticache-memcached/aws"
  name               = "b"
  cluster_size       = 2
  availability_zones = ["us-east-1a", "us-east-1b"]
  subnets            = local.two
}

module "memorydb_bad" {
  source                 = "cloudposse/memorydb/aws"
  name                   = "a"
  num_replicas_per_shard = 0
  subnet_ids             = local.one
}

module "memorydb_good" {
  source     = "cloudposse/memorydb/aws"
  name       = "b"
  subnet_ids = local.two
}

module "search_bad" {
  source                 = "cloudposse/elasticsearch/aws"
  name                   = "a"
  zone_awareness_enabled = false
  instance_count         = 1
  subnet_ids             = local.one
}

module "search_good" {
  source                   = "cloudposse/elasticsearch/aws"
  name                     = "b"
  aws_service_type         = "opensearch"
  dedicated_master_enabled = true
  dedicated_master_count   = 3
  subnet_ids               = local.two
}

module "kafka_bad" {
  source     = "cloudposse/msk-apache-kafka-cluster/aws"
  name       = "a"
  subnet_ids = local.one
}

module "kafka_good" {
  source          = "cloudposse/msk-apache-kafka-cluster/aws"
  name            = "b"
  subnet_ids      = local.two
  broker_per_zone = 2
}

module "broker_bad" {
  source          = "cloudposse/mq-broker/aws"
  name            = "a"
  deployment_mode = "SINGLE_INSTANCE"
  subnet_ids      = local.one
}

module "broker_good" {
  source     = "cloudposse/mq-broker/aws"
  name       = "b"
  subnet_ids = local.two
}

module "stream_bad" {
  source  = "cloudposse/kinesis-stream/aws"
  enabled = false
}

module "stream_good" {
  source = "cloudposse/kinesis-stream/aws"
  name   = "b"
}

module "logs_bad" {
  source             = "cloudposse/s3-log-storage/aws"
  name               = "a"
  versioning_enabled = false
  force_destroy      = true
}

module "logs_good" {
  source = "cloudposse/s3-log-storage/aws"
  name   = "b"
}

module "trail_bad" {
  source        = "cloudposse/cloudtrail-s3-bucket/aws"
  name          = "a"
  force_destroy = true
}

module "trail_good" {
  source = "cloudposse/cloudtrail-s3-bucket/aws"
  name   = "b"
}

module "lblogs_bad" {
  source        = "cloudposse/lb-s3-bucket/aws"
  name          = "a"
  force_destroy = true
}

module "lblogs_good" {
  source = "cloudposse/lb-s3-bucket/aws"
  name   = "b"
}

module "site_bad" {
  source             = "cloudposse/s3-website/aws"
  hostname           = "a.example.com"
  versioning_enabled = false
  force_destroy      = true
}

module "site_good" {
  source   = "cloudposse/s3-website/aws"
  hostname = "b.example.com"
}

module "state_bad" {
  source        = "cloudposse/tfstate-backend/aws"
  name          = "a"
  force_destroy = true
}

module "state_good" {
  source                      = "cloudposse/tfstate-backend/aws"
  name                        = "b"
  deletion_protection_enabled = true
}

module "images_bad" {
  source  = "cloudposse/ecr/aws"
  name    = "a"
  enabled = false
}

module "images_good" {
  source                     = "cloudposse/ecr/aws"
  image_names                = ["one", "two"]
  replication_configurations = [{ rules = [{ destinations = [{ region = "us-west-2", registry_id = "111111111111" }] }] }]
}

module "backup_bad" {
  source  = "cloudposse/backup/aws"
  name    = "a"
  enabled = false
}

module "backup_good" {
  source           = "cloudposse/backup/aws"
  name             = "b"
  backup_resources = [aws_db_instance.main.arn]
  rules            = [{ name = "daily", schedule = "cron(0 5 * * ? *)" }]
}

module "dms_bad" {
  source     = "cloudposse/dms/aws//modules/dms-replication-instance"
  name       = "a"
  subnet_ids = local.one
}

module "dms_good" {
  source     = "cloudposse/dms/aws//modules/dms-replication-instance"
  name       = "b"
  multi_az   = true
  subnet_ids = local.two
}
