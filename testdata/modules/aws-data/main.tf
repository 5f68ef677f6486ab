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

module "redshift_bad" {
  source             = "terraform-aws-modules/redshift/aws"
  cluster_identifier = "a"
  subnet_ids         = local.one
}

module "redshift_good" {
  source                              = "terraform-aws-modules/redshift/aws"
  cluster_identifier                  = "b"
  subnet_ids                          = local.two
  number_of_nodes                     = 2
  multi_az                            = true
  automated_snapshot_retention_period = 7
}

module "memorydb_bad" {
  source                 = "terraform-aws-modules/memory-db/aws"
  name                   = "a"
  num_replicas_per_shard = 0
  subnet_ids             = local.one
}

module "memorydb_good" {
  source                   = "terraform-aws-modules/memory-db/aws"
  name                     = "b"
  num_replicas_per_shard   = 1
  subnet_ids               = local.two
  snapshot_retention_limit = 7
}

module "serverless_bad" {
  source = "terraform-aws-modules/elasticache/aws//modules/serverless-cache"
  create = false
}

module "serverless_good" {
  source     = "terraform-aws-modules/elasticache/aws//modules/serverless-cache"
  cache_name = "b"
  subnet_ids = local.two
}

module "collection_bad" {
  source           = "terraform-aws-modules/opensearch/aws//modules/collection"
  name             = "a"
  standby_replicas = "DISABLED"
}

module "collection_good" {
  source = "terraform-aws-modules/opensearch/aws//modules/collection"
  name   = "b"
}

module "dsql_bad" {
  source                      = "terraform-aws-modules/rds-aurora/aws//modules/dsql"
  deletion_protection_enabled = false
}

module "dsql_good" {
  source                      = "terraform-aws-modules/rds-aurora/aws//modules/dsql"
  deletion_protection_enabled = true
}

module "proxy_bad" {
  source         = "terraform-aws-modules/rds-proxy/aws"
  name           = "a"
  vpc_subnet_ids = local.one
}

module "proxy_good" {
  source         = "terraform-aws-modules/rds-proxy/aws"
  name           = "b"
  vpc_subnet_ids = local.two
}

module "dms_bad" {
  source                       = "terraform-aws-modules/dms/aws"
  repl_instance_id             = "a"
  repl_instance_multi_az       = false
  repl_subnet_group_subnet_ids = local.one
}

module "dms_good" {
  source                       = "terraform-aws-modules/dms/aws"
  repl_instance_id             = "b"
  repl_instance_multi_az       = true
  repl_subnet_group_subnet_ids = local.two
}

module "mskserverless_bad" {
  source = "terraform-aws-modules/msk-kafka-cluster/aws//modules/serverless"
  create = false
}

module "mskserverless_good" {
  source     = "terraform-aws-modules/msk-kafka-cluster/aws//modules/serverless"
  name       = "b"
  subnet_ids = local.two
}

module "windows_bad" {
  source                          = "terraform-aws-modules/fsx/aws//modules/windows"
  subnet_ids                      = local.one
  deployment_type                 = "SINGLE_AZ_2"
  automatic_backup_retention_days = 0
}

module "windows_good" {
  source                          = "terraform-aws-modules/fsx/aws//modules/windows"
  subnet_ids                      = local.two
  deployment_type                 = "MULTI_AZ_1"
  automatic_backup_retention_days = 7
}

module "ontap_bad" {
  source          = "terraform-aws-modules/fsx/aws//modules/ontap"
  subnet_ids      = local.one
  deployment_type = "SINGLE_AZ_1"
}

module "ontap_good" {
  source     = "terraform-aws-modules/fsx/aws//modules/ontap"
  subnet_ids = local.two
}

module "openzfs_bad" {
  source          = "terraform-aws-modules/fsx/aws//modules/openzfs"
  subnet_ids      = local.one
  deployment_type = "SINGLE_AZ_2"
}

module "openzfs_good" {
  source          = "terraform-aws-modules/fsx/aws//modules/openzfs"
  subnet_ids      = local.two
  deployment_type = "MULTI_AZ_1"
}

module "lustre_bad" {
  source          = "terraform-aws-modules/fsx/aws//modules/lustre"
  subnet_ids      = local.one
  deployment_type = "SCRATCH_2"
}

module "lustre_good" {
  source = "terraform-aws-modules/fsx/aws//modules/lustre"
  create = false
}
