# Stand-ins for registry modules of AWS that keep data, besides the most used
# ones: warehouses, caches, brokers, file systems and what stands before them.

# Version 5 and later; a cluster is one node in one zone by default.
module "terraform-aws-modules/redshift/aws" {
  variable "create" { default = true }
  variable "cluster_identifier" { default = "" }
  variable "number_of_nodes" { default = 1 }
  variable "multi_az" { default = null }
  variable "availability_zone" { default = null }
  variable "automated_snapshot_retention_period" { default = null }
  variable "snapshot_copy" { default = null }
  variable "create_subnet_group" { default = true }
  variable "subnet_group_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "kms_key_arn" { default = null }
  variable "vpc_security_group_ids" { default = [] }
  variable "region" { default = null }

  resource "aws_redshift_subnet_group" "this" {
    count      = var.create && var.create_subnet_group ? 1 : 0
    region     = var.region
    name       = try(coalesce(var.subnet_group_name, var.cluster_identifier), null)
    subnet_ids = var.subnet_ids
  }
  resource "aws_redshift_cluster" "this" {
    count                               = var.create ? 1 : 0
    region                              = var.region
    cluster_identifier                  = var.cluster_identifier
    number_of_nodes                     = var.number_of_nodes
    cluster_type                        = try(var.number_of_nodes > 1, false) ? "multi-node" : "single-node"
    multi_az                            = var.multi_az
    availability_zone                   = var.availability_zone
    automated_snapshot_retention_period = var.automated_snapshot_retention_period
    cluster_subnet_group_name           = try(aws_redshift_subnet_group.this[0].name, var.subnet_group_name)
    kms_key_id                          = var.kms_key_arn
    vpc_security_group_ids              = var.vpc_security_group_ids
  }
  resource "aws_redshift_snapshot_copy" "this" {
    count              = var.create && var.snapshot_copy != null ? 1 : 0
    region             = var.region
    cluster_identifier = aws_redshift_cluster.this[0].id
    destination_region = try(var.snapshot_copy.destination_region, null)
  }

  output "cluster_id" { value = try(aws_redshift_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_redshift_cluster.this[0].arn, null) }
  output "cluster_identifier" { value = try(aws_redshift_cluster.this[0].cluster_identifier, null) }
  output "cluster_endpoint" { value = try(aws_redshift_cluster.this[0].endpoint, null) }
  output "cluster_hostname" { value = try(aws_redshift_cluster.this[0].dns_name, null) }
  output "cluster_dns_name" { value = try(aws_redshift_cluster.this[0].dns_name, null) }
}

module "terraform-aws-modules/memory-db/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "num_shards" { default = null }
  variable "num_replicas_per_shard" { default = null }
  variable "snapshot_retention_limit" { default = null }
  variable "create_subnet_group" { default = true }
  variable "subnet_group_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "security_group_ids" { default = null }
  variable "kms_key_arn" { default = null }
  variable "region" { default = null }

  resource "aws_memorydb_subnet_group" "this" {
    count      = var.create && var.create_subnet_group ? 1 : 0
    region     = var.region
    name       = try(coalesce(var.subnet_group_name, var.name), null)
    subnet_ids = var.subnet_ids
  }
  resource "aws_memorydb_cluster" "this" {
    count                    = var.create ? 1 : 0
    region                   = var.region
    name                     = var.name
    num_shards               = var.num_shards
    num_replicas_per_shard   = var.num_replicas_per_shard
    snapshot_retention_limit = var.snapshot_retention_limit
    subnet_group_name        = try(aws_memorydb_subnet_group.this[0].id, var.subnet_group_name)
    security_group_ids       = var.security_group_ids
    kms_key_arn              = var.kms_key_arn
  }

  output "cluster_id" { value = try(aws_memorydb_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_memorydb_cluster.this[0].arn, null) }
  output "cluster_endpoint_address" { value = try(aws_memorydb_cluster.this[0].cluster_endpoint[0].address, null) }
}

module "terraform-aws-modules/elasticache/aws//modules/serverless-cache" {
  variable "create" { default = true }
  variable "cache_name" { default = null }
  variable "engine" { default = "redis" }
  variable "subnet_ids" { default = [] }
  variable "snapshot_retention_limit" { default = null }

  resource "aws_elasticache_serverless_cache" "this" {
    count                    = var.create ? 1 : 0
    name                     = var.cache_name
    engine                   = var.engine
    subnet_ids               = var.subnet_ids
    snapshot_retention_limit = var.snapshot_retention_limit
  }

  output "serverless_cache_arn" { value = try(aws_elasticache_serverless_cache.this[0].arn, null) }
  output "serverless_cache_endpoint" { value = try(aws_elasticache_serverless_cache.this[0].endpoint, null) }
}

module "terraform-aws-modules/opensearch/aws//modules/collection" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "standby_replicas" { default = null }
  variable "region" { default = null }

  resource "aws_opensearchserverless_collection" "this" {
    count            = var.create ? 1 : 0
    region           = var.region
    name             = var.name
    standby_replicas = var.standby_replicas
  }

  output "arn" { value = try(aws_opensearchserverless_collection.this[0].arn, null) }
  output "id" { value = try(aws_opensearchserverless_collection.this[0].id, null) }
  output "endpoint" { value = try(aws_opensearchserverless_collection.this[0].collection_endpoint, null) }
}

module "terraform-aws-modules/rds-aurora/aws//modules/dsql" {
  variable "create" { default = true }
  variable "deletion_protection_enabled" { default = null }
  variable "witness_region" { default = null }
  variable "region" { default = null }

  resource "aws_dsql_cluster" "this" {
    count                       = var.create ? 1 : 0
    region                      = var.region
    deletion_protection_enabled = var.deletion_protection_enabled
    dynamic "multi_region_properties" {
      for_each = var.witness_region == null ? [] : [var.witness_region]
      content {
        witness_region = multi_region_properties.value
      }
    }
  }

  output "arn" { value = try(aws_dsql_cluster.this[0].arn, null) }
  output "identifier" { value = try(aws_dsql_cluster.this[0].identifier, null) }
}

module "terraform-aws-modules/rds-proxy/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "vpc_subnet_ids" { default = [] }
  variable "vpc_security_group_ids" { default = [] }
  variable "target_db_instance" { default = false }
  variable "target_db_cluster" { default = false }
  variable "db_instance_identifier" { default = "" }
  variable "db_cluster_identifier" { default = "" }
  variable "endpoints" { default = {} }
  variable "db_proxy_endpoints" { default = {} }
  variable "region" { default = null }

  resource "aws_db_proxy" "this" {
    count                  = var.create ? 1 : 0
    region                 = var.region
    name                   = var.name
    vpc_subnet_ids         = var.vpc_subnet_ids
    vpc_security_group_ids = var.vpc_security_group_ids
  }
  resource "aws_db_proxy_target" "db_instance" {
    count                  = var.create && var.target_db_instance ? 1 : 0
    region                 = var.region
    db_proxy_name          = aws_db_proxy.this[0].name
    db_instance_identifier = var.db_instance_identifier
  }
  resource "aws_db_proxy_target" "db_cluster" {
    count                 = var.create && var.target_db_cluster ? 1 : 0
    region                = var.region
    db_proxy_name         = aws_db_proxy.this[0].name
    db_cluster_identifier = var.db_cluster_identifier
  }
  resource "aws_db_proxy_endpoint" "this" {
    for_each               = { for k, v in merge(var.db_proxy_endpoints, var.endpoints) : k => v if var.create }
    region                 = var.region
    db_proxy_name          = aws_db_proxy.this[0].name
    db_proxy_endpoint_name = try(each.value.name, each.key)
    vpc_subnet_ids         = try(each.value.vpc_subnet_ids, var.vpc_subnet_ids)
  }

  output "proxy_id" { value = try(aws_db_proxy.this[0].id, null) }
  output "proxy_arn" { value = try(aws_db_proxy.this[0].arn, null) }
  output "proxy_endpoint" { value = try(aws_db_proxy.this[0].endpoint, null) }
  output "db_proxy_endpoints" { value = aws_db_proxy_endpoint.this }
}

module "terraform-aws-modules/dms/aws" {
  variable "create" { default = true }
  variable "create_repl_instance" { default = true }
  variable "create_repl_subnet_group" { default = true }
  variable "repl_subnet_group_name" { default = null }
  variable "repl_subnet_group_subnet_ids" { default = [] }
  variable "repl_instance_id" { default = null }
  variable "repl_instance_multi_az" { default = null }
  variable "repl_instance_availability_zone" { default = null }
  variable "repl_instance_subnet_group_id" { default = null }

  resource "aws_dms_replication_subnet_group" "this" {
    count                       = var.create && var.create_repl_subnet_group ? 1 : 0
    replication_subnet_group_id = try(lower(var.repl_subnet_group_name), null)
    subnet_ids                  = var.repl_subnet_group_subnet_ids
  }
  resource "aws_dms_replication_instance" "this" {
    count                       = var.create && var.create_repl_instance ? 1 : 0
    replication_instance_id     = var.repl_instance_id
    multi_az                    = var.repl_instance_multi_az
    availability_zone           = var.repl_instance_availability_zone
    replication_subnet_group_id = try(aws_dms_replication_subnet_group.this[0].id, var.repl_instance_subnet_group_id)
  }

  output "replication_instance_arn" { value = try(aws_dms_replication_instance.this[0].replication_instance_arn, null) }
}

module "terraform-aws-modules/msk-kafka-cluster/aws//modules/serverless" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "subnet_ids" { default = [] }
  variable "security_group_ids" { default = [] }

  resource "aws_msk_serverless_cluster" "this" {
    count        = var.create ? 1 : 0
    cluster_name = var.name
    vpc_config {
      subnet_ids         = var.subnet_ids
      security_group_ids = var.security_group_ids
    }
  }

  output "serverless_arn" { value = try(aws_msk_serverless_cluster.this[0].arn, null) }
}

# --- file systems: multi-zone is the default of ontap's module alone

module "terraform-aws-modules/fsx/aws//modules/windows" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "deployment_type" { default = null }
  variable "subnet_ids" { default = [] }
  variable "preferred_subnet_id" { default = null }
  variable "automatic_backup_retention_days" { default = null }
  variable "active_directory_id" { default = null }
  variable "kms_key_id" { default = null }

  resource "aws_fsx_windows_file_system" "this" {
    count                           = var.create ? 1 : 0
    deployment_type                 = var.deployment_type
    subnet_ids                      = var.subnet_ids
    preferred_subnet_id             = var.preferred_subnet_id
    automatic_backup_retention_days = var.automatic_backup_retention_days
    active_directory_id             = var.active_directory_id
    kms_key_id                      = var.kms_key_id
    tags                            = { Name = var.name }
  }

  output "file_system_arn" { value = try(aws_fsx_windows_file_system.this[0].arn, null) }
  output "file_system_dns_name" { value = try(aws_fsx_windows_file_system.this[0].dns_name, null) }
  output "file_system_id" { value = try(aws_fsx_windows_file_system.this[0].id, null) }
}

module "terraform-aws-modules/fsx/aws//modules/ontap" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "deployment_type" { default = "MULTI_AZ_1" }
  variable "subnet_ids" { default = [] }
  variable "preferred_subnet_id" { default = "" }
  variable "automatic_backup_retention_days" { default = null }
  variable "kms_key_id" { default = null }

  resource "aws_fsx_ontap_file_system" "this" {
    count                           = var.create ? 1 : 0
    deployment_type                 = var.deployment_type
    subnet_ids                      = var.subnet_ids
    preferred_subnet_id             = var.preferred_subnet_id
    automatic_backup_retention_days = var.automatic_backup_retention_days
    kms_key_id                      = var.kms_key_id
    tags                            = { Name = var.name }
  }

  output "file_system_arn" { value = try(aws_fsx_ontap_file_system.this[0].arn, null) }
  output "file_system_dns_name" { value = try(aws_fsx_ontap_file_system.this[0].dns_name, null) }
  output "file_system_id" { value = try(aws_fsx_ontap_file_system.this[0].id, null) }
}

module "terraform-aws-modules/fsx/aws//modules/openzfs" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "deployment_type" { default = null }
  variable "subnet_ids" { default = [] }
  variable "preferred_subnet_id" { default = null }
  variable "automatic_backup_retention_days" { default = null }
  variable "kms_key_id" { default = null }

  resource "aws_fsx_openzfs_file_system" "this" {
    count                           = var.create ? 1 : 0
    deployment_type                 = var.deployment_type
    subnet_ids                      = var.subnet_ids
    preferred_subnet_id             = var.preferred_subnet_id
    automatic_backup_retention_days = var.automatic_backup_retention_days
    kms_key_id                      = var.kms_key_id
    tags                            = { Name = var.name }
  }

  output "file_system_arn" { value = try(aws_fsx_openzfs_file_system.this[0].arn, null) }
  output "file_system_dns_name" { value = try(aws_fsx_openzfs_file_system.this[0].dns_name, null) }
  output "file_system_id" { value = try(aws_fsx_openzfs_file_system.this[0].id, null) }
}

module "terraform-aws-modules/fsx/aws//modules/lustre" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "deployment_type" { default = null }
  variable "subnet_ids" { default = [] }
  variable "automatic_backup_retention_days" { default = null }
  variable "import_path" { default = null }
  variable "kms_key_id" { default = null }

  resource "aws_fsx_lustre_file_system" "this" {
    count                           = var.create ? 1 : 0
    deployment_type                 = var.deployment_type
    subnet_ids                      = var.subnet_ids
    automatic_backup_retention_days = var.automatic_backup_retention_days
    import_path                     = var.import_path
    kms_key_id                      = var.kms_key_id
    tags                            = { Name = var.name }
  }

  output "file_system_arn" { value = try(aws_fsx_lustre_file_system.this[0].arn, null) }
  output "file_system_dns_name" { value = try(aws_fsx_lustre_file_system.this[0].dns_name, null) }
  output "file_system_id" { value = try(aws_fsx_lustre_file_system.this[0].id, null) }
}
