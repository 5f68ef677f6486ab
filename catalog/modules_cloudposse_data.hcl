# Stand-ins for the registry modules of cloudposse that keep data.

module "cloudposse/documentdb-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_size" { default = 3 }
  variable "subnet_ids" { default = [] }
  variable "retention_period" { default = 5 }
  variable "deletion_protection" { default = false }
  variable "skip_final_snapshot" { default = true }
  variable "kms_key_id" { default = null }
  variable "zone_id" { default = "" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_docdb_subnet_group" "default" {
    count      = local.on ? 1 : 0
    name       = local.name
    subnet_ids = var.subnet_ids
  }
  resource "aws_docdb_cluster" "default" {
    count                   = local.on ? 1 : 0
    cluster_identifier      = local.name
    db_subnet_group_name    = aws_docdb_subnet_group.default[0].name
    backup_retention_period = var.retention_period
    deletion_protection     = var.deletion_protection
    skip_final_snapshot     = var.skip_final_snapshot
  }
  resource "aws_docdb_cluster_instance" "default" {
    count              = local.on ? var.cluster_size : 0
    identifier         = "${local.name}-${count.index + 1}"
    cluster_identifier = aws_docdb_cluster.default[0].id
  }

  output "arn" { value = try(aws_docdb_cluster.default[0].arn, null) }
  output "cluster_name" { value = try(aws_docdb_cluster.default[0].cluster_identifier, null) }
  output "endpoint" { value = try(aws_docdb_cluster.default[0].endpoint, null) }
  output "reader_endpoint" { value = try(aws_docdb_cluster.default[0].reader_endpoint, null) }
  output "master_host" { value = try(aws_docdb_cluster.default[0].endpoint, null) }
}

module "cloudposse/redshift-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_identifier" { default = "" }
  variable "cluster_type" { default = "single-node" }
  variable "number_of_nodes" { default = 1 }
  variable "availability_zone" { default = null }
  variable "automated_snapshot_retention_period" { default = 1 }
  variable "subnet_ids" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_redshift_subnet_group" "default" {
    count      = local.on ? 1 : 0
    name       = local.name
    subnet_ids = var.subnet_ids
  }
  resource "aws_redshift_cluster" "default" {
    count                               = local.on ? 1 : 0
    cluster_identifier                  = try(coalesce(var.cluster_identifier, local.name), null)
    cluster_type                        = var.cluster_type
    number_of_nodes                     = var.number_of_nodes
    availability_zone                   = var.availability_zone
    automated_snapshot_retention_period = var.automated_snapshot_retention_period
    cluster_subnet_group_name           = aws_redshift_subnet_group.default[0].name
  }

  output "id" { value = try(aws_redshift_cluster.default[0].id, null) }
  output "arn" { value = try(aws_redshift_cluster.default[0].arn, null) }
  output "cluster_identifier" { value = try(aws_redshift_cluster.default[0].cluster_identifier, null) }
  output "endpoint" { value = try(aws_redshift_cluster.default[0].endpoint, null) }
  output "dns_name" { value = try(aws_redshift_cluster.default[0].dns_name, null) }
}

module "cloudposse/rds-replica/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "replicate_source_db" { default = null }
  variable "multi_az" { default = false }
  variable "backup_retention_period" { default = 0 }
  variable "subnet_ids" { default = [] }
  variable "same_region" { default = true }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
    near = try(tobool(var.same_region), true)
  }

  resource "aws_db_subnet_group" "default" {
    count      = local.on && !local.near ? 1 : 0
    name       = local.name
    subnet_ids = var.subnet_ids
  }
  resource "aws_db_instance" "default" {
    count                   = local.on ? 1 : 0
    identifier              = local.name
    replicate_source_db     = var.replicate_source_db
    multi_az                = var.multi_az
    backup_retention_period = var.backup_retention_period
    db_subnet_group_name    = try(aws_db_subnet_group.default[0].name, null)
  }

  output "instance_id" { value = try(aws_db_instance.default[0].id, null) }
  output "instance_address" { value = try(aws_db_instance.default[0].address, null) }
  output "instance_endpoint" { value = try(aws_db_instance.default[0].endpoint, null) }
}

module "cloudposse/rds-db-proxy/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "vpc_subnet_ids" { default = [] }
  variable "vpc_security_group_ids" { default = [] }
  variable "db_instance_identifier" { default = null }
  variable "db_cluster_identifier" { default = null }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_db_proxy" "this" {
    count                  = local.on ? 1 : 0
    name                   = local.name
    vpc_subnet_ids         = var.vpc_subnet_ids
    vpc_security_group_ids = var.vpc_security_group_ids
  }
  resource "aws_db_proxy_target" "this" {
    count                  = local.on ? 1 : 0
    db_proxy_name          = aws_db_proxy.this[0].name
    db_instance_identifier = var.db_instance_identifier
    db_cluster_identifier  = var.db_cluster_identifier
  }

  output "proxy_id" { value = try(aws_db_proxy.this[0].id, null) }
  output "proxy_arn" { value = try(aws_db_proxy.this[0].arn, null) }
  output "proxy_endpoint" { value = try(aws_db_proxy.this[0].endpoint, null) }
}

module "cloudposse/elasticache-memcached/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_size" { default = 1 }
  variable "availability_zone" { default = "" }
  variable "availability_zones" { default = [] }
  variable "az_mode" { default = "single-az" }
  variable "subnets" { default = [] }
  variable "elasticache_subnet_group_name" { default = "" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_elasticache_subnet_group" "default" {
    count      = local.on && var.elasticache_subnet_group_name == "" && length(var.subnets) > 0 ? 1 : 0
    name       = local.name
    subnet_ids = var.subnets
  }
  resource "aws_elasticache_cluster" "default" {
    count                        = local.on ? 1 : 0
    cluster_id                   = local.name
    engine                       = "memcached"
    num_cache_nodes              = var.cluster_size
    az_mode                      = var.cluster_size == 1 ? "single-az" : "cross-az"
    availability_zone            = length(var.availability_zones) == 0 && var.availability_zone != "" ? var.availability_zone : null
    preferred_availability_zones = length(var.availability_zones) > 0 ? [for n in range(var.cluster_size) : element(var.availability_zones, n)] : null
    subnet_group_name            = var.elasticache_subnet_group_name != "" ? var.elasticache_subnet_group_name : try(aws_elasticache_subnet_group.default[0].name, null)
  }

  output "cluster_id" { value = try(aws_elasticache_cluster.default[0].id, null) }
  output "cluster_address" { value = try(aws_elasticache_cluster.default[0].cluster_address, null) }
  output "cluster_configuration_endpoint" { value = try(aws_elasticache_cluster.default[0].configuration_endpoint, null) }
}

module "cloudposse/memorydb/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "num_shards" { default = 1 }
  variable "num_replicas_per_shard" { default = 1 }
  variable "snapshot_retention_limit" { default = null }
  variable "subnet_ids" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_memorydb_subnet_group" "default" {
    count      = local.on && length(var.subnet_ids) > 0 ? 1 : 0
    name       = local.name
    subnet_ids = var.subnet_ids
  }
  resource "aws_memorydb_cluster" "default" {
    count                    = local.on ? 1 : 0
    name                     = local.name
    num_shards               = var.num_shards
    num_replicas_per_shard   = var.num_replicas_per_shard
    snapshot_retention_limit = var.snapshot_retention_limit
    subnet_group_name        = try(aws_memorydb_subnet_group.default[0].id, null)
  }

  output "id" { value = try(aws_memorydb_cluster.default[0].id, null) }
  output "arn" { value = try(aws_memorydb_cluster.default[0].arn, null) }
  output "cluster_endpoint" { value = try(aws_memorydb_cluster.default[0].cluster_endpoint, null) }
}

# Nodes stand in two zones by default.
module "cloudposse/elasticsearch/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "aws_service_type" { default = "elasticsearch" }
  variable "elasticsearch_domain_name" { default = "" }
  variable "instance_count" { default = 4 }
  variable "zone_awareness_enabled" { default = true }
  variable "availability_zone_count" { default = 2 }
  variable "dedicated_master_enabled" { default = false }
  variable "dedicated_master_count" { default = 0 }
  variable "multi_az_with_standby_enabled" { default = false }
  variable "vpc_enabled" { default = true }
  variable "subnet_ids" { default = [] }

  locals {
    on     = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name   = try(coalesce(var.name, try(var.context.name, null)), "")
    domain = try(coalesce(var.elasticsearch_domain_name, local.name), null)
  }

  resource "aws_elasticsearch_domain" "default" {
    count       = local.on && var.aws_service_type == "elasticsearch" ? 1 : 0
    domain_name = local.domain
    cluster_config {
      instance_count           = var.instance_count
      zone_awareness_enabled   = var.zone_awareness_enabled
      dedicated_master_enabled = var.dedicated_master_enabled
      dedicated_master_count   = var.dedicated_master_count
      dynamic "zone_awareness_config" {
        for_each = var.zone_awareness_enabled && var.availability_zone_count > 1 ? [true] : []
        content {
          availability_zone_count = var.availability_zone_count
        }
      }
    }
    dynamic "vpc_options" {
      for_each = var.vpc_enabled ? [true] : []
      content {
        subnet_ids = var.subnet_ids
      }
    }
  }
  resource "aws_opensearch_domain" "default" {
    count       = local.on && var.aws_service_type == "opensearch" ? 1 : 0
    domain_name = local.domain
    cluster_config {
      instance_count                = var.instance_count
      zone_awareness_enabled        = var.zone_awareness_enabled
      dedicated_master_enabled      = var.dedicated_master_enabled
      dedicated_master_count        = var.dedicated_master_count
      multi_az_with_standby_enabled = var.multi_az_with_standby_enabled
      dynamic "zone_awareness_config" {
        for_each = var.zone_awareness_enabled && var.availability_zone_count > 1 ? [true] : []
        content {
          availability_zone_count = var.availability_zone_count
        }
      }
    }
    dynamic "vpc_options" {
      for_each = var.vpc_enabled ? [true] : []
      content {
        subnet_ids = var.subnet_ids
      }
    }
  }

  output "domain_arn" { value = try(aws_opensearch_domain.default[0].arn, aws_elasticsearch_domain.default[0].arn, null) }
  output "domain_id" { value = try(aws_opensearch_domain.default[0].domain_id, aws_elasticsearch_domain.default[0].domain_id, null) }
  output "domain_endpoint" { value = try(aws_opensearch_domain.default[0].endpoint, aws_elasticsearch_domain.default[0].endpoint, null) }
}

# Since version 1 brokers are counted for each subnet; before, in all.
module "cloudposse/msk-apache-kafka-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "broker_per_zone" { default = 1 }
  variable "number_of_broker_nodes" { default = null }
  variable "subnet_ids" { default = [] }
  variable "properties" { default = {} }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_msk_cluster" "default" {
    count                  = local.on ? 1 : 0
    cluster_name           = local.name
    number_of_broker_nodes = try(coalesce(var.number_of_broker_nodes), var.broker_per_zone * length(var.subnet_ids))
    broker_node_group_info {
      client_subnets = var.subnet_ids
    }
  }

  output "cluster_arn" { value = try(aws_msk_cluster.default[0].arn, null) }
  output "cluster_name" { value = try(aws_msk_cluster.default[0].cluster_name, null) }
  output "bootstrap_brokers" { value = try(aws_msk_cluster.default[0].bootstrap_brokers, null) }
  output "bootstrap_brokers_tls" { value = try(aws_msk_cluster.default[0].bootstrap_brokers_tls, null) }
  output "zookeeper_connect_string" { value = try(aws_msk_cluster.default[0].zookeeper_connect_string, null) }
}

module "cloudposse/mq-broker/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "deployment_mode" { default = "ACTIVE_STANDBY_MULTI_AZ" }
  variable "engine_type" { default = "ActiveMQ" }
  variable "subnet_ids" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_mq_broker" "default" {
    count           = local.on ? 1 : 0
    broker_name     = local.name
    engine_type     = var.engine_type
    deployment_mode = var.deployment_mode
    subnet_ids      = var.subnet_ids
  }

  output "broker_id" { value = try(aws_mq_broker.default[0].id, null) }
  output "broker_arn" { value = try(aws_mq_broker.default[0].arn, null) }
  output "primary_console_url" { value = try(aws_mq_broker.default[0].instances[0].console_url, null) }
  output "primary_ssl_endpoint" { value = try(aws_mq_broker.default[0].instances[0].endpoints[0], null) }
}

module "cloudposse/kinesis-stream/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "shard_count" { default = 1 }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_kinesis_stream" "default" {
    count       = local.on ? 1 : 0
    name        = local.name
    shard_count = var.shard_count
  }

  output "name" { value = try(aws_kinesis_stream.default[0].name, null) }
  output "stream_arn" { value = try(aws_kinesis_stream.default[0].arn, null) }
}

# A bucket of logs: they expire.
module "cloudposse/s3-log-storage/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "bucket_name" { default = "" }
  variable "versioning_enabled" { default = true }
  variable "force_destroy" { default = false }
  variable "expiration_days" { default = 90 }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "default" {
    count         = local.on ? 1 : 0
    bucket        = try(coalesce(var.bucket_name, local.name), null)
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }
  resource "aws_s3_bucket_lifecycle_configuration" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    rule {
      id     = "logs"
      status = "Enabled"
      expiration {
        days = try(coalesce(var.expiration_days), 90)
      }
    }
  }

  output "bucket_id" { value = try(aws_s3_bucket.default[0].id, null) }
  output "bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "bucket_domain_name" { value = try(aws_s3_bucket.default[0].bucket_domain_name, null) }
}

module "cloudposse/cloudtrail-s3-bucket/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "bucket_name" { default = "" }
  variable "versioning_enabled" { default = false }
  variable "force_destroy" { default = false }
  variable "expiration_days" { default = 90 }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "default" {
    count         = local.on ? 1 : 0
    bucket        = try(coalesce(var.bucket_name, local.name), null)
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }
  resource "aws_s3_bucket_lifecycle_configuration" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    rule {
      id     = "logs"
      status = "Enabled"
      expiration {
        days = try(coalesce(var.expiration_days), 90)
      }
    }
  }

  output "bucket_id" { value = try(aws_s3_bucket.default[0].id, null) }
  output "bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "bucket_domain_name" { value = try(aws_s3_bucket.default[0].bucket_domain_name, null) }
}

module "cloudposse/lb-s3-bucket/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "bucket_name" { default = "" }
  variable "versioning_enabled" { default = false }
  variable "force_destroy" { default = false }
  variable "expiration_days" { default = 90 }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "default" {
    count         = local.on ? 1 : 0
    bucket        = try(coalesce(var.bucket_name, local.name), null)
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }
  resource "aws_s3_bucket_lifecycle_configuration" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    rule {
      id     = "logs"
      status = "Enabled"
      expiration {
        days = try(coalesce(var.expiration_days), 90)
      }
    }
  }

  output "bucket_id" { value = try(aws_s3_bucket.default[0].id, null) }
  output "bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "bucket_domain_name" { value = try(aws_s3_bucket.default[0].bucket_domain_name, null) }
}

module "cloudposse/s3-website/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "hostname" { default = null }
  variable "versioning_enabled" { default = true }
  variable "force_destroy" { default = false }
  variable "redirect_all_requests_to" { default = "" }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_s3_bucket" "default" {
    count         = local.on ? 1 : 0
    bucket        = var.hostname
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }
  resource "aws_s3_bucket_website_configuration" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    dynamic "redirect_all_requests_to" {
      for_each = var.redirect_all_requests_to == "" ? [] : [var.redirect_all_requests_to]
      content {
        host_name = redirect_all_requests_to.value
      }
    }
  }

  output "s3_bucket_name" { value = try(aws_s3_bucket.default[0].id, null) }
  output "s3_bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "s3_bucket_domain_name" { value = try(aws_s3_bucket.default[0].bucket_domain_name, null) }
  output "s3_bucket_website_endpoint" { value = try(aws_s3_bucket.default[0].website_endpoint, null) }
  output "hostname" { value = var.hostname }
}

module "cloudposse/tfstate-backend/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "s3_bucket_name" { default = "" }
  variable "force_destroy" { default = false }
  variable "s3_replication_enabled" { default = false }
  variable "s3_replica_bucket_arn" { default = "" }
  variable "dynamodb_enabled" { default = true }
  variable "dynamodb_table_name" { default = null }
  variable "enable_point_in_time_recovery" { default = true }
  variable "deletion_protection_enabled" { default = false }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "default" {
    count         = local.on ? 1 : 0
    bucket        = try(coalesce(var.s3_bucket_name, local.name), null)
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = "Enabled"
    }
  }
  resource "aws_s3_bucket_replication_configuration" "replication" {
    count  = local.on && var.s3_replication_enabled ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    rule {
      status = "Enabled"
      destination {
        bucket = var.s3_replica_bucket_arn
      }
    }
  }
  resource "aws_dynamodb_table" "with_server_side_encryption" {
    count                       = local.on && var.dynamodb_enabled ? 1 : 0
    name                        = try(coalesce(var.dynamodb_table_name), "${local.name}-lock")
    hash_key                    = "LockID"
    deletion_protection_enabled = var.deletion_protection_enabled
    point_in_time_recovery {
      enabled = var.enable_point_in_time_recovery
    }
  }

  output "s3_bucket_id" { value = try(aws_s3_bucket.default[0].id, null) }
  output "s3_bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "dynamodb_table_name" { value = try(aws_dynamodb_table.with_server_side_encryption[0].name, null) }
  output "dynamodb_table_arn" { value = try(aws_dynamodb_table.with_server_side_encryption[0].arn, null) }
}

module "cloudposse/ecr/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "image_names" { default = [] }
  variable "force_delete" { default = false }
  variable "replication_configurations" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ecr_repository" "name" {
    for_each     = local.on ? toset(length(var.image_names) > 0 ? var.image_names : [local.name]) : toset([])
    name         = each.value
    force_delete = var.force_delete
  }
  resource "aws_ecr_replication_configuration" "replication_configuration" {
    count = local.on && length(var.replication_configurations) > 0 ? 1 : 0
    dynamic "replication_configuration" {
      for_each = var.replication_configurations
      content {
        dynamic "rule" {
          for_each = replication_configuration.value.rules
          content {
            dynamic "destination" {
              for_each = rule.value.destinations
              content {
                region      = destination.value.region
                registry_id = try(destination.value.registry_id, null)
              }
            }
            dynamic "repository_filter" {
              for_each = try(rule.value.repository_filters, [])
              content {
                filter      = repository_filter.value.filter
                filter_type = try(repository_filter.value.filter_type, null)
              }
            }
          }
        }
      }
    }
  }

  output "repository_name" { value = try([for r in aws_ecr_repository.name : r.name][0], null) }
  output "repository_url" { value = try([for r in aws_ecr_repository.name : r.repository_url][0], null) }
  output "repository_arn" { value = try([for r in aws_ecr_repository.name : r.arn][0], null) }
  output "repository_url_map" { value = { for k, r in aws_ecr_repository.name : k => r.repository_url } }
}

# rules is a list since version 1; before, one rule was in inputs of its own.
module "cloudposse/backup/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "vault_enabled" { default = true }
  variable "plan_enabled" { default = true }
  variable "vault_name" { default = null }
  variable "rules" { default = [] }
  variable "backup_resources" { default = [] }
  variable "selection_tags" { default = [] }
  variable "schedule" { default = null }
  variable "destination_vault_arn" { default = null }

  locals {
    on    = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name  = try(coalesce(var.name, try(var.context.name, null)), "")
    rules = length(var.rules) > 0 ? var.rules : [{ name = local.name, schedule = var.schedule, copy_action = { destination_vault_arn = var.destination_vault_arn } }]
  }

  resource "aws_backup_vault" "default" {
    count = local.on && var.vault_enabled ? 1 : 0
    name  = try(coalesce(var.vault_name, local.name), null)
  }
  resource "aws_backup_plan" "default" {
    count = local.on && var.plan_enabled ? 1 : 0
    name  = local.name
    dynamic "rule" {
      for_each = local.rules
      content {
        rule_name         = try(rule.value.name, null)
        target_vault_name = try(aws_backup_vault.default[0].name, var.vault_name)
        schedule          = try(rule.value.schedule, null)
        dynamic "copy_action" {
          for_each = try([coalesce(rule.value.copy_action.destination_vault_arn)], [])
          content {
            destination_vault_arn = copy_action.value
          }
        }
      }
    }
  }
  resource "aws_backup_selection" "default" {
    count     = local.on && var.plan_enabled ? 1 : 0
    name      = local.name
    plan_id   = aws_backup_plan.default[0].id
    resources = var.backup_resources
    dynamic "selection_tag" {
      for_each = var.selection_tags
      content {
        type  = selection_tag.value.type
        key   = selection_tag.value.key
        value = selection_tag.value.value
      }
    }
  }

  output "backup_plan_arn" { value = try(aws_backup_plan.default[0].arn, null) }
  output "backup_vault_id" { value = try(aws_backup_vault.default[0].id, null) }
  output "backup_vault_arn" { value = try(aws_backup_vault.default[0].arn, null) }
}

module "cloudposse/dms/aws//modules/dms-replication-instance" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "replication_instance_id" { default = null }
  variable "multi_az" { default = false }
  variable "availability_zone" { default = null }
  variable "subnet_ids" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_dms_replication_subnet_group" "default" {
    count                       = local.on ? 1 : 0
    replication_subnet_group_id = local.name
    subnet_ids                  = var.subnet_ids
  }
  resource "aws_dms_replication_instance" "default" {
    count                       = local.on ? 1 : 0
    replication_instance_id     = local.name
    multi_az                    = var.multi_az
    availability_zone           = var.availability_zone
    replication_subnet_group_id = aws_dms_replication_subnet_group.default[0].id
  }

  output "replication_instance_id" { value = try(aws_dms_replication_instance.default[0].replication_instance_id, null) }
  output "replication_instance_arn" { value = try(aws_dms_replication_instance.default[0].replication_instance_arn, null) }
}
