# Stand-ins for registry modules of AWS: what matters for resilience of what
# they make, from their inputs, with their defaults. Where versions differ in
# the names of inputs and outputs, both are here.

module "terraform-aws-modules/vpc/aws" {
  variable "create_vpc" { default = true }
  variable "azs" { default = [] }
  variable "public_subnets" { default = [] }
  variable "private_subnets" { default = [] }
  variable "database_subnets" { default = [] }
  variable "elasticache_subnets" { default = [] }
  variable "redshift_subnets" { default = [] }
  variable "intra_subnets" { default = [] }
  variable "enable_nat_gateway" { default = false }
  variable "single_nat_gateway" { default = false }
  variable "one_nat_gateway_per_az" { default = false }
  variable "create_database_subnet_group" { default = true }
  variable "create_elasticache_subnet_group" { default = true }
  variable "enable_dhcp_options" { default = false }
  variable "dhcp_options_domain_name_servers" { default = ["AmazonProvidedDNS"] }
  variable "cidr" { default = "10.0.0.0/16" }
  variable "name" { default = "" }
  variable "region" { default = null }

  locals {
    made  = var.create_vpc ? 1 : 0
    most  = max(length(var.private_subnets), length(var.elasticache_subnets), length(var.database_subnets), length(var.redshift_subnets))
    nats  = !var.create_vpc || !var.enable_nat_gateway ? 0 : var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : local.most
    table = var.single_nat_gateway ? 1 : max(local.nats, local.most)
  }

  resource "aws_vpc" "this" {
    count      = local.made
    region     = var.region
    cidr_block = var.cidr
    tags       = { Name = var.name }
  }
  resource "aws_vpc_dhcp_options" "this" {
    count               = var.create_vpc && var.enable_dhcp_options ? 1 : 0
    region              = var.region
    domain_name_servers = var.dhcp_options_domain_name_servers
  }
  resource "aws_vpc_dhcp_options_association" "this" {
    count           = var.create_vpc && var.enable_dhcp_options ? 1 : 0
    region          = var.region
    vpc_id          = aws_vpc.this[0].id
    dhcp_options_id = aws_vpc_dhcp_options.this[0].id
  }
  resource "aws_subnet" "public" {
    count                   = local.made * length(var.public_subnets)
    region                  = var.region
    vpc_id                  = aws_vpc.this[0].id
    availability_zone       = try(element(var.azs, count.index), null)
    cidr_block              = var.public_subnets[count.index]
    map_public_ip_on_launch = false
  }
  resource "aws_subnet" "private" {
    count             = local.made * length(var.private_subnets)
    region            = var.region
    vpc_id            = aws_vpc.this[0].id
    availability_zone = try(element(var.azs, count.index), null)
    cidr_block        = var.private_subnets[count.index]
  }
  resource "aws_subnet" "database" {
    count             = local.made * length(var.database_subnets)
    region            = var.region
    vpc_id            = aws_vpc.this[0].id
    availability_zone = try(element(var.azs, count.index), null)
    cidr_block        = var.database_subnets[count.index]
  }
  resource "aws_subnet" "elasticache" {
    count             = local.made * length(var.elasticache_subnets)
    region            = var.region
    vpc_id            = aws_vpc.this[0].id
    availability_zone = try(element(var.azs, count.index), null)
    cidr_block        = var.elasticache_subnets[count.index]
  }
  resource "aws_subnet" "redshift" {
    count             = local.made * length(var.redshift_subnets)
    region            = var.region
    vpc_id            = aws_vpc.this[0].id
    availability_zone = try(element(var.azs, count.index), null)
    cidr_block        = var.redshift_subnets[count.index]
  }
  resource "aws_subnet" "intra" {
    count             = local.made * length(var.intra_subnets)
    region            = var.region
    vpc_id            = aws_vpc.this[0].id
    availability_zone = try(element(var.azs, count.index), null)
    cidr_block        = var.intra_subnets[count.index]
  }
  resource "aws_internet_gateway" "this" {
    count  = local.made * min(1, length(var.public_subnets))
    region = var.region
    vpc_id = aws_vpc.this[0].id
  }
  resource "aws_nat_gateway" "this" {
    count     = local.nats
    region    = var.region
    subnet_id = try(element(aws_subnet.public[*].id, count.index), null)
    tags      = { Name = var.name }
  }
  resource "aws_route_table" "private" {
    count  = local.made * (local.most > 0 ? local.table : 0)
    region = var.region
    vpc_id = aws_vpc.this[0].id
  }
  resource "aws_route" "private_nat_gateway" {
    count                  = local.nats == 0 ? 0 : length(aws_route_table.private)
    region                 = var.region
    route_table_id         = aws_route_table.private[count.index].id
    destination_cidr_block = "0.0.0.0/0"
    nat_gateway_id         = element(aws_nat_gateway.this[*].id, count.index)
  }
  resource "aws_route_table_association" "private" {
    count          = length(aws_subnet.private)
    region         = var.region
    subnet_id      = aws_subnet.private[count.index].id
    route_table_id = element(aws_route_table.private[*].id, count.index)
  }
  resource "aws_route_table_association" "database" {
    count          = length(aws_subnet.database)
    region         = var.region
    subnet_id      = aws_subnet.database[count.index].id
    route_table_id = element(aws_route_table.private[*].id, count.index)
  }
  resource "aws_db_subnet_group" "database" {
    count      = var.create_database_subnet_group ? local.made * min(1, length(var.database_subnets)) : 0
    region     = var.region
    name       = var.name
    subnet_ids = aws_subnet.database[*].id
  }
  resource "aws_elasticache_subnet_group" "elasticache" {
    count      = var.create_elasticache_subnet_group ? local.made * min(1, length(var.elasticache_subnets)) : 0
    region     = var.region
    name       = var.name
    subnet_ids = aws_subnet.elasticache[*].id
  }

  output "vpc_id" { value = try(aws_vpc.this[0].id, null) }
  output "vpc_arn" { value = try(aws_vpc.this[0].arn, null) }
  output "vpc_cidr_block" { value = var.cidr }
  output "name" { value = var.name }
  output "azs" { value = var.azs }
  output "public_subnets" { value = aws_subnet.public[*].id }
  output "private_subnets" { value = aws_subnet.private[*].id }
  output "database_subnets" { value = aws_subnet.database[*].id }
  output "elasticache_subnets" { value = aws_subnet.elasticache[*].id }
  output "redshift_subnets" { value = aws_subnet.redshift[*].id }
  output "intra_subnets" { value = aws_subnet.intra[*].id }
  output "public_subnet_objects" { value = aws_subnet.public }
  output "private_subnet_objects" { value = aws_subnet.private }
  output "database_subnet_objects" { value = aws_subnet.database }
  output "public_subnets_cidr_blocks" { value = var.public_subnets }
  output "private_subnets_cidr_blocks" { value = var.private_subnets }
  output "database_subnets_cidr_blocks" { value = var.database_subnets }
  output "database_subnet_group" { value = try(aws_db_subnet_group.database[0].id, null) }
  output "database_subnet_group_name" { value = try(aws_db_subnet_group.database[0].name, null) }
  output "elasticache_subnet_group" { value = try(aws_elasticache_subnet_group.elasticache[0].id, null) }
  output "elasticache_subnet_group_name" { value = try(aws_elasticache_subnet_group.elasticache[0].name, null) }
  output "natgw_ids" { value = aws_nat_gateway.this[*].id }
  output "private_route_table_ids" { value = aws_route_table.private[*].id }
}

# --- databases

module "terraform-aws-modules/rds/aws" {
  variable "create_db_instance" { default = true }
  variable "create_db_subnet_group" { default = false }
  variable "db_subnet_group_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "identifier" { default = null }
  variable "engine" { default = null }
  variable "engine_version" { default = null }
  variable "multi_az" { default = false }
  variable "availability_zone" { default = null }
  variable "backup_retention_period" { default = null }
  variable "deletion_protection" { default = false }
  variable "replicate_source_db" { default = null }
  variable "kms_key_id" { default = null }
  variable "auto_minor_version_upgrade" { default = null }
  variable "skip_final_snapshot" { default = false }
  variable "vpc_security_group_ids" { default = [] }
  variable "tags" { default = {} }
  variable "region" { default = null }

  resource "aws_db_subnet_group" "this" {
    count      = var.create_db_subnet_group ? 1 : 0
    region     = var.region
    name       = coalesce(var.db_subnet_group_name, var.identifier, "db")
    subnet_ids = var.subnet_ids
  }
  resource "aws_db_instance" "this" {
    count                      = var.create_db_instance ? 1 : 0
    region                     = var.region
    identifier                 = var.identifier
    engine                     = var.engine
    engine_version             = var.engine_version
    db_subnet_group_name       = var.create_db_subnet_group ? aws_db_subnet_group.this[0].id : var.db_subnet_group_name
    multi_az                   = var.multi_az
    availability_zone          = var.availability_zone
    backup_retention_period    = var.backup_retention_period
    deletion_protection        = var.deletion_protection
    replicate_source_db        = var.replicate_source_db
    kms_key_id                 = var.kms_key_id
    auto_minor_version_upgrade = var.auto_minor_version_upgrade
    skip_final_snapshot        = var.skip_final_snapshot
    vpc_security_group_ids     = var.vpc_security_group_ids
    tags                       = var.tags
  }

  output "db_instance_address" { value = try(aws_db_instance.this[0].address, null) }
  output "db_instance_endpoint" { value = try(aws_db_instance.this[0].endpoint, null) }
  output "db_instance_arn" { value = try(aws_db_instance.this[0].arn, null) }
  output "db_instance_identifier" { value = try(aws_db_instance.this[0].identifier, null) }
  output "db_instance_id" { value = try(aws_db_instance.this[0].id, null) }
  output "db_instance_resource_id" { value = try(aws_db_instance.this[0].resource_id, null) }
  output "db_instance_name" { value = try(aws_db_instance.this[0].db_name, null) }
  output "db_instance_master_user_secret_arn" { value = try(aws_db_instance.this[0].master_user_secret[0].secret_arn, null) }
  output "db_subnet_group_id" { value = try(aws_db_subnet_group.this[0].id, var.db_subnet_group_name) }
}

# The number of instances is the number of the map's entries: none by default.
module "terraform-aws-modules/rds-aurora/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "engine" { default = null }
  variable "instances" { default = {} }
  variable "autoscaling_enabled" { default = false }
  variable "autoscaling_min_capacity" { default = 0 }
  variable "subnets" { default = [] }
  variable "create_db_subnet_group" { default = false }
  variable "db_subnet_group_name" { default = "" }
  variable "availability_zones" { default = null }
  variable "backup_retention_period" { default = null }
  variable "deletion_protection" { default = null }
  variable "global_cluster_identifier" { default = null }
  variable "is_primary_cluster" { default = true }
  variable "replication_source_identifier" { default = null }
  variable "kms_key_id" { default = null }
  variable "vpc_security_group_ids" { default = [] }
  variable "skip_final_snapshot" { default = false }
  variable "region" { default = null }
  variable "tags" { default = {} }

  resource "aws_db_subnet_group" "this" {
    count      = var.create && var.create_db_subnet_group ? 1 : 0
    region     = var.region
    name       = coalesce(var.db_subnet_group_name, var.name, "aurora")
    subnet_ids = var.subnets
  }
  resource "aws_rds_cluster" "this" {
    count                         = var.create ? 1 : 0
    region                        = var.region
    cluster_identifier            = var.name
    engine                        = var.engine
    db_subnet_group_name          = var.create_db_subnet_group ? aws_db_subnet_group.this[0].name : var.db_subnet_group_name
    availability_zones            = var.availability_zones
    backup_retention_period       = var.backup_retention_period
    deletion_protection           = var.deletion_protection
    global_cluster_identifier     = var.global_cluster_identifier
    replication_source_identifier = var.replication_source_identifier
    kms_key_id                    = var.kms_key_id
    vpc_security_group_ids        = var.vpc_security_group_ids
    skip_final_snapshot           = var.skip_final_snapshot
    tags                          = var.tags
  }
  resource "aws_rds_cluster_instance" "this" {
    for_each             = { for k, v in var.instances : k => v if var.create }
    region               = var.region
    cluster_identifier   = aws_rds_cluster.this[0].id
    engine               = var.engine
    availability_zone    = try(each.value.availability_zone, null)
    db_subnet_group_name = var.create_db_subnet_group ? aws_db_subnet_group.this[0].name : var.db_subnet_group_name
  }
  resource "aws_rds_cluster_instance" "autoscaled" {
    count              = var.create && var.autoscaling_enabled ? var.autoscaling_min_capacity : 0
    region             = var.region
    cluster_identifier = aws_rds_cluster.this[0].id
    engine             = var.engine
  }

  output "cluster_id" { value = try(aws_rds_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_rds_cluster.this[0].arn, null) }
  output "cluster_endpoint" { value = try(aws_rds_cluster.this[0].endpoint, null) }
  output "cluster_reader_endpoint" { value = try(aws_rds_cluster.this[0].reader_endpoint, null) }
  output "cluster_resource_id" { value = try(aws_rds_cluster.this[0].cluster_resource_id, null) }
  output "cluster_master_user_secret" { value = try(aws_rds_cluster.this[0].master_user_secret, null) }
  output "db_subnet_group_name" { value = try(aws_db_subnet_group.this[0].name, var.db_subnet_group_name) }
}

module "terraform-aws-modules/elasticache/aws" {
  variable "create" { default = true }
  variable "create_cluster" { default = false }
  variable "create_replication_group" { default = true }
  variable "cluster_id" { default = "" }
  variable "replication_group_id" { default = null }
  variable "engine" { default = "redis" }
  variable "num_cache_nodes" { default = null }
  variable "az_mode" { default = null }
  variable "availability_zone" { default = null }
  variable "preferred_availability_zones" { default = null }
  variable "preferred_cache_cluster_azs" { default = null }
  variable "multi_az_enabled" { default = false }
  variable "automatic_failover_enabled" { default = null }
  variable "num_cache_clusters" { default = null }
  variable "num_node_groups" { default = null }
  variable "replicas_per_node_group" { default = null }
  variable "snapshot_retention_limit" { default = null }
  variable "global_replication_group_id" { default = null }
  variable "create_subnet_group" { default = true }
  variable "subnet_group_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "region" { default = null }

  resource "aws_elasticache_subnet_group" "this" {
    count      = var.create && var.create_subnet_group ? 1 : 0
    region     = var.region
    name       = coalesce(var.subnet_group_name, var.replication_group_id, var.cluster_id, "cache")
    subnet_ids = var.subnet_ids
  }
  resource "aws_elasticache_cluster" "this" {
    count                        = var.create && var.create_cluster ? 1 : 0
    region                       = var.region
    cluster_id                   = var.cluster_id
    engine                       = var.engine
    num_cache_nodes              = var.num_cache_nodes
    az_mode                      = var.az_mode
    availability_zone            = var.availability_zone
    preferred_availability_zones = var.preferred_availability_zones
    snapshot_retention_limit     = var.snapshot_retention_limit
    subnet_group_name            = try(aws_elasticache_subnet_group.this[0].name, var.subnet_group_name)
  }
  resource "aws_elasticache_replication_group" "this" {
    count                       = var.create && var.create_replication_group && !var.create_cluster ? 1 : 0
    region                      = var.region
    replication_group_id        = var.replication_group_id
    engine                      = var.engine
    multi_az_enabled            = var.multi_az_enabled
    automatic_failover_enabled  = var.multi_az_enabled ? true : var.automatic_failover_enabled
    num_cache_clusters          = var.num_cache_clusters
    num_node_groups             = var.num_node_groups
    replicas_per_node_group     = var.replicas_per_node_group
    preferred_cache_cluster_azs = var.preferred_cache_cluster_azs
    snapshot_retention_limit    = var.snapshot_retention_limit
    global_replication_group_id = var.global_replication_group_id
    subnet_group_name           = try(aws_elasticache_subnet_group.this[0].name, var.subnet_group_name)
  }

  output "cluster_address" { value = try(aws_elasticache_cluster.this[0].cluster_address, null) }
  output "cluster_cache_nodes" { value = try(aws_elasticache_cluster.this[0].cache_nodes, null) }
  output "replication_group_id" { value = try(aws_elasticache_replication_group.this[0].id, null) }
  output "replication_group_primary_endpoint_address" { value = try(aws_elasticache_replication_group.this[0].primary_endpoint_address, null) }
  output "replication_group_reader_endpoint_address" { value = try(aws_elasticache_replication_group.this[0].reader_endpoint_address, null) }
  output "replication_group_configuration_endpoint_address" { value = try(aws_elasticache_replication_group.this[0].configuration_endpoint_address, null) }
}

module "terraform-aws-modules/dynamodb-table/aws" {
  variable "create_table" { default = true }
  variable "name" { default = null }
  variable "point_in_time_recovery_enabled" { default = false }
  variable "deletion_protection_enabled" { default = null }
  variable "replica_regions" { default = [] }
  variable "region" { default = null }

  resource "aws_dynamodb_table" "this" {
    count                       = var.create_table ? 1 : 0
    region                      = var.region
    name                        = var.name
    deletion_protection_enabled = var.deletion_protection_enabled
    point_in_time_recovery {
      enabled = var.point_in_time_recovery_enabled
    }
    dynamic "replica" {
      for_each = var.replica_regions
      content {
        region_name            = replica.value.region_name
        point_in_time_recovery = try(replica.value.point_in_time_recovery, null)
      }
    }
  }

  output "dynamodb_table_arn" { value = try(aws_dynamodb_table.this[0].arn, null) }
  output "dynamodb_table_id" { value = try(aws_dynamodb_table.this[0].id, null) }
  output "dynamodb_table_stream_arn" { value = try(aws_dynamodb_table.this[0].stream_arn, null) }
}

module "terraform-aws-modules/s3-bucket/aws" {
  variable "create_bucket" { default = true }
  variable "bucket" { default = null }
  variable "bucket_prefix" { default = null }
  variable "versioning" { default = {} }
  variable "replication_configuration" { default = {} }
  variable "lifecycle_rule" { default = [] }
  variable "object_lock_enabled" { default = false }
  variable "force_destroy" { default = false }
  variable "region" { default = null }
  variable "tags" { default = {} }

  resource "aws_s3_bucket" "this" {
    count               = var.create_bucket ? 1 : 0
    region              = var.region
    bucket              = var.bucket
    bucket_prefix       = var.bucket_prefix
    force_destroy       = var.force_destroy
    object_lock_enabled = var.object_lock_enabled
    tags                = var.tags
  }
  resource "aws_s3_bucket_versioning" "this" {
    count  = var.create_bucket && length(keys(var.versioning)) > 0 ? 1 : 0
    region = var.region
    bucket = aws_s3_bucket.this[0].id
    versioning_configuration {
      status = try(tobool(var.versioning.enabled) ? "Enabled" : "Suspended", tobool(var.versioning.status) ? "Enabled" : "Suspended", title(lower(var.versioning.status)))
    }
  }
  resource "aws_s3_bucket_lifecycle_configuration" "this" {
    count  = var.create_bucket && length(var.lifecycle_rule) > 0 ? 1 : 0
    region = var.region
    bucket = aws_s3_bucket.this[0].id
    dynamic "rule" {
      for_each = var.lifecycle_rule
      content {
        id     = try(rule.value.id, null)
        status = try(rule.value.enabled ? "Enabled" : "Disabled", rule.value.status, "Enabled")
        dynamic "expiration" {
          for_each = try(flatten([rule.value.expiration]), [])
          content {
            days = try(expiration.value.days, null)
          }
        }
        dynamic "filter" {
          for_each = try(flatten([rule.value.filter]), [])
          content {
            prefix = try(filter.value.prefix, null)
          }
        }
      }
    }
  }
  resource "aws_s3_bucket_replication_configuration" "this" {
    count  = var.create_bucket && length(keys(var.replication_configuration)) > 0 ? 1 : 0
    region = var.region
    bucket = aws_s3_bucket.this[0].id
    dynamic "rule" {
      for_each = try(var.replication_configuration.rules, [])
      content {
        status = try(rule.value.status, "Enabled")
        destination {
          bucket = try(rule.value.destination.bucket, null)
        }
      }
    }
  }

  output "s3_bucket_id" { value = try(aws_s3_bucket.this[0].id, null) }
  output "s3_bucket_arn" { value = try(aws_s3_bucket.this[0].arn, null) }
  output "s3_bucket_bucket_domain_name" { value = try(aws_s3_bucket.this[0].bucket_domain_name, null) }
  output "s3_bucket_bucket_regional_domain_name" { value = try(aws_s3_bucket.this[0].bucket_regional_domain_name, null) }
  output "s3_bucket_website_endpoint" { value = try(aws_s3_bucket.this[0].website_endpoint, null) }
}

# --- traffic

# target_groups is a map since version 9, with keys that listeners name; it was
# a list with indices before.
module "terraform-aws-modules/alb/aws" {
  variable "create" { default = true }
  variable "create_lb" { default = true }
  variable "name" { default = null }
  variable "internal" { default = null }
  variable "load_balancer_type" { default = "application" }
  variable "subnets" { default = null }
  variable "subnet_mapping" { default = null }
  variable "security_groups" { default = [] }
  variable "enable_cross_zone_load_balancing" { default = true }
  variable "enable_deletion_protection" { default = true }
  variable "target_groups" { default = null }
  variable "additional_target_group_attachments" { default = null }
  variable "listeners" { default = {} }
  variable "http_tcp_listeners" { default = [] }
  variable "https_listeners" { default = [] }
  variable "region" { default = null }
  variable "tags" { default = {} }

  locals {
    made      = var.create && var.create_lb
    groups    = try({ for k, v in var.target_groups : k => v if local.made }, {})
    listeners = try({ for k, v in var.listeners : k => v if local.made }, {})
    ports     = [for l in concat(var.http_tcp_listeners, var.https_listeners) : l if local.made]
    targets = merge([for k, g in local.groups : {
      for t, v in try(g.targets, {}) : "${k}.${t}" => { group = k, target = v.target_id }
    }]...)
    forwards = { for k, l in local.listeners : k => distinct(concat(
      try([l.forward.target_group_key], []),
      try([for t in l.weighted_forward.target_groups : t.target_group_key], []),
      flatten([for r in values(try(l.rules, {})) : [for a in try(r.actions, []) : concat(
        try([a.target_group_key], []),
        try([a.forward.target_group_key], []),
        try([for t in a.target_groups : t.target_group_key], []),
        try([for t in a.weighted_forward.target_groups : t.target_group_key], []),
      )]]),
    )) }
  }

  resource "aws_lb" "this" {
    count                            = local.made ? 1 : 0
    region                           = var.region
    name                             = var.name
    internal                         = var.internal
    load_balancer_type               = var.load_balancer_type
    subnets                          = var.subnets
    security_groups                  = var.security_groups
    enable_cross_zone_load_balancing = var.enable_cross_zone_load_balancing
    enable_deletion_protection       = var.enable_deletion_protection
    tags                             = var.tags
    dynamic "subnet_mapping" {
      for_each = try([for v in var.subnet_mapping : v], [])
      content {
        subnet_id     = subnet_mapping.value.subnet_id
        allocation_id = try(subnet_mapping.value.allocation_id, null)
      }
    }
  }
  resource "aws_lb_target_group" "this" {
    for_each                          = local.groups
    region                            = var.region
    name                              = try(each.value.name, null)
    port                              = try(each.value.port, each.value.backend_port, null)
    protocol                          = try(each.value.protocol, each.value.backend_protocol, null)
    target_type                       = try(each.value.target_type, null)
    load_balancing_cross_zone_enabled = try(each.value.load_balancing_cross_zone_enabled, null)
    dynamic "health_check" {
      for_each = try(each.value.health_check == null ? [] : [each.value.health_check], [])
      content {
        enabled = try(health_check.value.enabled, null)
        path    = try(health_check.value.path, null)
      }
    }
  }
  resource "aws_lb_target_group_attachment" "this" {
    for_each         = { for k, g in local.groups : k => g if try(g.target_id, null) != null && try(g.create_attachment, true) }
    region           = var.region
    target_group_arn = aws_lb_target_group.this[each.key].arn
    target_id        = each.value.target_id
  }
  resource "aws_lb_target_group_attachment" "additional" {
    for_each         = try({ for k, v in var.additional_target_group_attachments : k => v }, {})
    region           = var.region
    target_group_arn = aws_lb_target_group.this[each.value.target_group_key].arn
    target_id        = each.value.target_id
  }
  resource "aws_lb_target_group_attachment" "listed" {
    for_each         = local.targets
    region           = var.region
    target_group_arn = aws_lb_target_group.this[each.value.group].arn
    target_id        = each.value.target
  }
  resource "aws_lb_listener" "this" {
    for_each          = local.listeners
    region            = var.region
    load_balancer_arn = aws_lb.this[0].arn
    port              = try(each.value.port, null)
    dynamic "default_action" {
      for_each = local.forwards[each.key]
      content {
        type             = "forward"
        target_group_arn = aws_lb_target_group.this[default_action.value].arn
      }
    }
  }
  resource "aws_lb_listener" "frontend" {
    count             = length(local.ports)
    region            = var.region
    load_balancer_arn = aws_lb.this[0].arn
    port              = try(local.ports[count.index].port, null)
    default_action {
      type             = try(local.ports[count.index].action_type, "forward")
      target_group_arn = try(local.ports[count.index].action_type, "forward") == "forward" ? try(aws_lb_target_group.this[tostring(try(local.ports[count.index].target_group_index, 0))].arn, null) : null
    }
  }

  output "id" { value = try(aws_lb.this[0].id, null) }
  output "arn" { value = try(aws_lb.this[0].arn, null) }
  output "arn_suffix" { value = try(aws_lb.this[0].arn_suffix, null) }
  output "dns_name" { value = try(aws_lb.this[0].dns_name, null) }
  output "zone_id" { value = try(aws_lb.this[0].zone_id, null) }
  output "lb_id" { value = try(aws_lb.this[0].id, null) }
  output "lb_arn" { value = try(aws_lb.this[0].arn, null) }
  output "lb_dns_name" { value = try(aws_lb.this[0].dns_name, null) }
  output "lb_zone_id" { value = try(aws_lb.this[0].zone_id, null) }
  output "listeners" { value = aws_lb_listener.this }
  output "http_tcp_listener_arns" { value = aws_lb_listener.frontend[*].arn }
  output "https_listener_arns" { value = aws_lb_listener.frontend[*].arn }
  output "target_groups" { value = aws_lb_target_group.this }
  output "target_group_arns" { value = [for g in aws_lb_target_group.this : g.arn] }
  output "target_group_names" { value = [for g in aws_lb_target_group.this : g.name] }
}

module "terraform-aws-modules/elb/aws" {
  variable "create_elb" { default = true }
  variable "name" { default = null }
  variable "subnets" { default = null }
  variable "internal" { default = false }
  variable "instances" { default = [] }
  variable "number_of_instances" { default = 0 }
  variable "cross_zone_load_balancing" { default = true }
  variable "health_check" { default = null }

  resource "aws_elb" "this" {
    count                     = var.create_elb ? 1 : 0
    name                      = var.name
    subnets                   = var.subnets
    internal                  = var.internal
    instances                 = var.instances
    cross_zone_load_balancing = var.cross_zone_load_balancing
    dynamic "health_check" {
      for_each = var.health_check == null ? [] : [var.health_check]
      content {
        target = try(health_check.value.target, null)
      }
    }
  }

  output "elb_id" { value = try(aws_elb.this[0].id, null) }
  output "elb_name" { value = try(aws_elb.this[0].name, null) }
  output "elb_dns_name" { value = try(aws_elb.this[0].dns_name, null) }
  output "elb_zone_id" { value = try(aws_elb.this[0].zone_id, null) }
}

module "terraform-aws-modules/cloudfront/aws" {
  variable "create_distribution" { default = true }
  variable "aliases" { default = null }
  variable "enabled" { default = true }
  variable "origin" { default = null }
  variable "origin_group" { default = {} }
  variable "default_cache_behavior" { default = null }

  resource "aws_cloudfront_distribution" "this" {
    count   = var.create_distribution ? 1 : 0
    aliases = var.aliases
    enabled = var.enabled
    dynamic "origin" {
      for_each = try({ for k, v in var.origin : k => v }, {})
      content {
        domain_name = try(origin.value.domain_name, null)
        origin_id   = try(origin.value.origin_id, origin.key)
      }
    }
    dynamic "origin_group" {
      for_each = try({ for k, v in var.origin_group : k => v }, {})
      content {
        origin_id = try(origin_group.value.origin_id, origin_group.key)
        failover_criteria {
          status_codes = try(origin_group.value.failover_status_codes, null)
        }
        member {
          origin_id = try(origin_group.value.primary_member_origin_id, null)
        }
        member {
          origin_id = try(origin_group.value.secondary_member_origin_id, null)
        }
      }
    }
    default_cache_behavior {
      target_origin_id = try(var.default_cache_behavior.target_origin_id, null)
    }
  }

  output "cloudfront_distribution_id" { value = try(aws_cloudfront_distribution.this[0].id, null) }
  output "cloudfront_distribution_arn" { value = try(aws_cloudfront_distribution.this[0].arn, null) }
  output "cloudfront_distribution_domain_name" { value = try(aws_cloudfront_distribution.this[0].domain_name, null) }
  output "cloudfront_distribution_hosted_zone_id" { value = try(aws_cloudfront_distribution.this[0].hosted_zone_id, null) }
}

module "terraform-aws-modules/route53/aws//modules/records" {
  variable "create" { default = true }
  variable "zone_id" { default = null }
  variable "zone_name" { default = null }
  variable "records" { default = [] }

  resource "aws_route53_record" "this" {
    for_each        = { for r in try(jsondecode(var.records), var.records) : try(r.key, "${try(r.name, "")} ${try(r.type, "")} ${try(r.set_identifier, "")}") => r if var.create }
    zone_id         = var.zone_id
    name            = try(each.value.full_name, null) != null ? each.value.full_name : var.zone_name == null ? try(each.value.name, "") : trimprefix("${try(each.value.name, "")}.${var.zone_name}", ".")
    type            = try(each.value.type, null)
    ttl             = try(each.value.ttl, null)
    records         = try(each.value.records, null)
    set_identifier  = try(each.value.set_identifier, null)
    health_check_id = try(each.value.health_check_id, null)
    dynamic "alias" {
      for_each = try(each.value.alias == null ? [] : [each.value.alias], [])
      content {
        name                   = alias.value.name
        zone_id                = try(alias.value.zone_id, null)
        evaluate_target_health = try(alias.value.evaluate_target_health, false)
      }
    }
    dynamic "weighted_routing_policy" {
      for_each = try(each.value.weighted_routing_policy == null ? [] : [each.value.weighted_routing_policy], [])
      content {
        weight = weighted_routing_policy.value.weight
      }
    }
    dynamic "failover_routing_policy" {
      for_each = try(each.value.failover_routing_policy == null ? [] : [each.value.failover_routing_policy], [])
      content {
        type = failover_routing_policy.value.type
      }
    }
    dynamic "latency_routing_policy" {
      for_each = try(each.value.latency_routing_policy == null ? [] : [each.value.latency_routing_policy], [])
      content {
        region = latency_routing_policy.value.region
      }
    }
  }

  output "route53_record_fqdn" { value = { for k, r in aws_route53_record.this : k => r.fqdn } }
}

module "terraform-aws-modules/route53/aws//modules/zones" {
  variable "create" { default = true }
  variable "zones" { default = {} }

  resource "aws_route53_zone" "this" {
    for_each = { for k, v in var.zones : k => v if var.create }
    name     = try(each.value.domain_name, each.key)
    dynamic "vpc" {
      for_each = try(flatten([each.value.vpc]), [])
      content {
        vpc_id = vpc.value.vpc_id
      }
    }
  }

  output "route53_zone_zone_id" { value = { for k, z in aws_route53_zone.this : k => z.zone_id } }
  output "route53_zone_name_servers" { value = { for k, z in aws_route53_zone.this : k => z.name_servers } }
  output "route53_zone_name" { value = { for k, z in aws_route53_zone.this : k => z.name } }
}

module "terraform-aws-modules/apigateway-v2/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "protocol_type" { default = "HTTP" }
  variable "domain_name" { default = null }
  variable "routes" { default = {} }
  variable "integrations" { default = {} }

  resource "aws_apigatewayv2_api" "this" {
    count         = var.create ? 1 : 0
    name          = var.name
    protocol_type = var.protocol_type
  }
  resource "aws_apigatewayv2_integration" "this" {
    for_each        = { for k, v in merge({ for k, v in var.routes : k => try(v.integration.uri, null) }, { for k, v in var.integrations : k => try(v.lambda_arn, v.integration_uri, null) }) : k => v if var.create }
    api_id          = aws_apigatewayv2_api.this[0].id
    integration_uri = each.value
  }

  output "api_id" { value = try(aws_apigatewayv2_api.this[0].id, null) }
  output "api_endpoint" { value = try(aws_apigatewayv2_api.this[0].api_endpoint, null) }
  output "apigatewayv2_api_api_endpoint" { value = try(aws_apigatewayv2_api.this[0].api_endpoint, null) }
  output "api_execution_arn" { value = try(aws_apigatewayv2_api.this[0].execution_arn, null) }
}

# --- machines and functions

module "terraform-aws-modules/autoscaling/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "min_size" { default = null }
  variable "max_size" { default = null }
  variable "desired_capacity" { default = null }
  variable "vpc_zone_identifier" { default = null }
  variable "availability_zones" { default = null }
  variable "health_check_type" { default = null }
  variable "target_group_arns" { default = [] }
  variable "load_balancers" { default = [] }
  variable "traffic_source_attachments" { default = {} }
  variable "placement_group" { default = null }
  variable "placement" { default = null }
  variable "image_id" { default = null }
  variable "instance_type" { default = null }
  variable "user_data" { default = null }
  variable "create_launch_template" { default = true }
  variable "launch_template_id" { default = null }
  variable "instance_refresh" { default = null }
  variable "security_groups" { default = [] }
  variable "tags" { default = {} }
  variable "region" { default = null }

  resource "aws_launch_template" "this" {
    count                  = var.create && var.create_launch_template ? 1 : 0
    region                 = var.region
    name                   = var.name
    image_id               = var.image_id
    instance_type          = var.instance_type
    user_data              = var.user_data
    vpc_security_group_ids = var.security_groups
    dynamic "placement" {
      for_each = var.placement == null ? [] : [var.placement]
      content {
        availability_zone = try(placement.value.availability_zone, null)
        group_name        = try(placement.value.group_name, null)
      }
    }
  }
  resource "aws_autoscaling_group" "this" {
    count               = var.create ? 1 : 0
    region              = var.region
    name                = var.name
    min_size            = var.min_size
    max_size            = var.max_size
    desired_capacity    = var.desired_capacity
    vpc_zone_identifier = var.vpc_zone_identifier
    availability_zones  = var.availability_zones
    health_check_type   = var.health_check_type
    placement_group     = var.placement_group
    load_balancers      = var.load_balancers
    target_group_arns   = concat(var.target_group_arns, [for t in values(var.traffic_source_attachments) : t.traffic_source_identifier])
    launch_template {
      id = try(aws_launch_template.this[0].id, var.launch_template_id)
    }
    dynamic "instance_refresh" {
      for_each = try(length(keys(var.instance_refresh)) > 0, false) ? [var.instance_refresh] : []
      content {
        strategy = try(instance_refresh.value.strategy, null)
        dynamic "preferences" {
          for_each = try([instance_refresh.value.preferences], [])
          content {
            min_healthy_percentage = try(preferences.value.min_healthy_percentage, null)
          }
        }
      }
    }
  }

  output "autoscaling_group_id" { value = try(aws_autoscaling_group.this[0].id, null) }
  output "autoscaling_group_name" { value = try(aws_autoscaling_group.this[0].name, null) }
  output "autoscaling_group_arn" { value = try(aws_autoscaling_group.this[0].arn, null) }
  output "launch_template_id" { value = try(aws_launch_template.this[0].id, null) }
}

module "terraform-aws-modules/ec2-instance/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "ami" { default = null }
  variable "instance_type" { default = null }
  variable "availability_zone" { default = null }
  variable "subnet_id" { default = null }
  variable "user_data" { default = null }
  variable "user_data_base64" { default = null }
  variable "placement_group" { default = null }
  variable "host_id" { default = null }
  variable "vpc_security_group_ids" { default = null }
  variable "associate_public_ip_address" { default = null }
  variable "create_eip" { default = false }
  variable "tags" { default = {} }
  variable "region" { default = null }

  resource "aws_instance" "this" {
    count                       = var.create ? 1 : 0
    region                      = var.region
    ami                         = var.ami
    instance_type               = var.instance_type
    availability_zone           = var.availability_zone
    subnet_id                   = var.subnet_id
    user_data                   = var.user_data
    user_data_base64            = var.user_data_base64
    placement_group             = var.placement_group
    host_id                     = var.host_id
    vpc_security_group_ids      = var.vpc_security_group_ids
    associate_public_ip_address = var.associate_public_ip_address
    tags                        = merge({ Name = var.name }, var.tags)
  }
  resource "aws_eip" "this" {
    count    = var.create && var.create_eip ? 1 : 0
    region   = var.region
    instance = aws_instance.this[0].id
  }

  output "id" { value = try(aws_instance.this[0].id, null) }
  output "arn" { value = try(aws_instance.this[0].arn, null) }
  output "private_ip" { value = try(aws_instance.this[0].private_ip, null) }
  output "private_dns" { value = try(aws_instance.this[0].private_dns, null) }
  output "public_ip" { value = try(aws_eip.this[0].public_ip, aws_instance.this[0].public_ip, null) }
  output "public_dns" { value = try(aws_instance.this[0].public_dns, null) }
  output "primary_network_interface_id" { value = try(aws_instance.this[0].primary_network_interface_id, null) }
  output "availability_zone" { value = try(aws_instance.this[0].availability_zone, null) }
}

module "terraform-aws-modules/lambda/aws" {
  variable "create" { default = true }
  variable "create_function" { default = true }
  variable "create_layer" { default = false }
  variable "function_name" { default = "" }
  variable "image_uri" { default = null }
  variable "environment_variables" { default = {} }
  variable "vpc_subnet_ids" { default = null }
  variable "vpc_security_group_ids" { default = null }
  variable "region" { default = null }

  resource "aws_lambda_function" "this" {
    count         = var.create && var.create_function && !var.create_layer ? 1 : 0
    region        = var.region
    function_name = var.function_name
    image_uri     = var.image_uri
    environment {
      variables = var.environment_variables
    }
    dynamic "vpc_config" {
      for_each = var.vpc_subnet_ids == null ? [] : [true]
      content {
        subnet_ids         = var.vpc_subnet_ids
        security_group_ids = var.vpc_security_group_ids
      }
    }
  }

  output "lambda_function_arn" { value = try(aws_lambda_function.this[0].arn, null) }
  output "lambda_function_name" { value = try(aws_lambda_function.this[0].function_name, null) }
  output "lambda_function_invoke_arn" { value = try(aws_lambda_function.this[0].invoke_arn, null) }
  output "lambda_function_qualified_arn" { value = try(aws_lambda_function.this[0].qualified_arn, null) }
  output "lambda_function_url" { value = try(aws_lambda_function.this[0].function_url, null) }
}

module "terraform-aws-modules/security-group/aws" "terraform-aws-modules/security-group/aws//modules/*" {
  variable "create" { default = true }
  variable "name" { default = null }
  variable "vpc_id" { default = null }
  variable "ingress_with_source_security_group_id" { default = [] }
  variable "computed_ingress_with_source_security_group_id" { default = [] }

  resource "aws_security_group" "this" {
    count  = var.create ? 1 : 0
    name   = var.name
    vpc_id = var.vpc_id
  }

  resource "aws_security_group_rule" "ingress_with_source_security_group_id" {
    count                    = var.create ? length(var.ingress_with_source_security_group_id) : 0
    security_group_id        = aws_security_group.this[0].id
    type                     = "ingress"
    source_security_group_id = var.ingress_with_source_security_group_id[count.index].source_security_group_id
    from_port                = try(var.ingress_with_source_security_group_id[count.index].from_port, startswith(var.ingress_with_source_security_group_id[count.index].rule, "ssh") ? 22 : null, null)
  }

  resource "aws_security_group_rule" "computed_ingress_with_source_security_group_id" {
    count                    = var.create ? length(var.computed_ingress_with_source_security_group_id) : 0
    security_group_id        = aws_security_group.this[0].id
    type                     = "ingress"
    source_security_group_id = var.computed_ingress_with_source_security_group_id[count.index].source_security_group_id
    from_port                = try(var.computed_ingress_with_source_security_group_id[count.index].from_port, null)
  }

  output "security_group_id" { value = try(aws_security_group.this[0].id, null) }
  output "security_group_arn" { value = try(aws_security_group.this[0].arn, null) }
}

# --- containers

# A node group is one node by default.
module "terraform-aws-modules/eks/aws" {
  variable "create" { default = true }
  variable "create_eks" { default = true }
  variable "name" { default = "" }
  variable "cluster_name" { default = "" }
  variable "subnet_ids" { default = [] }
  variable "subnets" { default = [] }
  variable "control_plane_subnet_ids" { default = [] }
  variable "eks_managed_node_groups" { default = {} }
  variable "eks_managed_node_group_defaults" { default = {} }
  variable "self_managed_node_groups" { default = {} }
  variable "self_managed_node_group_defaults" { default = {} }
  variable "fargate_profiles" { default = {} }
  variable "node_groups" { default = {} }
  variable "worker_groups" { default = [] }
  variable "deletion_protection" { default = null }
  variable "region" { default = null }
  variable "tags" { default = {} }

  locals {
    subnets = length(var.subnet_ids) > 0 ? var.subnet_ids : var.subnets
    name    = try(coalesce(var.name, var.cluster_name), "")
    groups  = merge(try({ for k, v in var.eks_managed_node_groups : k => v }, {}), try({ for k, v in var.node_groups : k => v }, {}))
    selfs = merge(
      try({ for k, v in var.self_managed_node_groups : k => v }, {}),
      { for i, g in var.worker_groups : tostring(i) => {
        min_size = try(g.asg_min_size, 1), max_size = try(g.asg_max_size, 3), desired_size = try(g.asg_desired_capacity, 1), subnet_ids = try(g.subnets, null)
      } },
    )
  }

  resource "aws_eks_cluster" "this" {
    count               = var.create && var.create_eks ? 1 : 0
    region              = var.region
    name                = local.name
    deletion_protection = var.deletion_protection
    vpc_config {
      subnet_ids = length(var.control_plane_subnet_ids) > 0 ? var.control_plane_subnet_ids : local.subnets
    }
  }
  resource "aws_eks_node_group" "this" {
    for_each        = { for k, v in local.groups : k => v if var.create && var.create_eks }
    region          = var.region
    cluster_name    = aws_eks_cluster.this[0].name
    node_group_name = try(each.value.name, each.key)
    subnet_ids      = try(coalesce(each.value.subnet_ids), coalesce(each.value.subnets), coalesce(var.eks_managed_node_group_defaults.subnet_ids), local.subnets)
    scaling_config {
      min_size     = try(coalesce(each.value.min_size, each.value.min_capacity), each.value.min_size, each.value.min_capacity, var.eks_managed_node_group_defaults.min_size, 1)
      max_size     = try(each.value.max_size, each.value.max_capacity, var.eks_managed_node_group_defaults.max_size, 3)
      desired_size = try(each.value.desired_size, each.value.desired_capacity, var.eks_managed_node_group_defaults.desired_size, 1)
    }
  }
  resource "aws_autoscaling_group" "this" {
    for_each            = { for k, v in local.selfs : k => v if var.create && var.create_eks }
    region              = var.region
    name                = try(each.value.name, each.key)
    vpc_zone_identifier = try(coalesce(each.value.subnet_ids), coalesce(var.self_managed_node_group_defaults.subnet_ids), local.subnets)
    min_size            = try(each.value.min_size, var.self_managed_node_group_defaults.min_size, 1)
    max_size            = try(each.value.max_size, var.self_managed_node_group_defaults.max_size, 3)
    desired_capacity    = try(each.value.desired_size, var.self_managed_node_group_defaults.desired_size, 1)
    tag {
      key                 = "kubernetes.io/cluster/${local.name}"
      value               = "owned"
      propagate_at_launch = true
    }
  }
  resource "aws_eks_fargate_profile" "this" {
    for_each             = try({ for k, v in var.fargate_profiles : k => v if var.create && var.create_eks }, {})
    region               = var.region
    cluster_name         = aws_eks_cluster.this[0].name
    fargate_profile_name = try(each.value.name, each.key)
    subnet_ids           = try(coalesce(each.value.subnet_ids), local.subnets)
  }

  output "cluster_id" { value = try(aws_eks_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_eks_cluster.this[0].arn, null) }
  output "cluster_name" { value = try(aws_eks_cluster.this[0].name, null) }
  output "cluster_endpoint" { value = try(aws_eks_cluster.this[0].endpoint, null) }
  output "cluster_certificate_authority_data" { value = try(aws_eks_cluster.this[0].certificate_authority[0].data, null) }
  output "eks_managed_node_groups" { value = aws_eks_node_group.this }
  output "self_managed_node_groups" { value = aws_autoscaling_group.this }
  output "cluster_version" { value = try(aws_eks_cluster.this[0].version, null) }
}

module "terraform-aws-modules/eks/aws//modules/eks-managed-node-group" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "cluster_name" { default = null }
  variable "subnet_ids" { default = null }
  variable "min_size" { default = 1 }
  variable "max_size" { default = 3 }
  variable "desired_size" { default = 1 }

  resource "aws_eks_node_group" "this" {
    count           = var.create ? 1 : 0
    cluster_name    = var.cluster_name
    node_group_name = var.name
    subnet_ids      = var.subnet_ids
    scaling_config {
      min_size     = var.min_size
      max_size     = var.max_size
      desired_size = var.desired_size
    }
  }

  output "node_group_id" { value = try(aws_eks_node_group.this[0].id, null) }
  output "node_group_autoscaling_group_names" { value = try([aws_eks_node_group.this[0].resources[0].autoscaling_groups[0].name], []) }
}

module "terraform-aws-modules/ecs/aws//modules/cluster" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "cluster_name" { default = "" }
  variable "region" { default = null }

  resource "aws_ecs_cluster" "this" {
    count  = var.create ? 1 : 0
    region = var.region
    name   = try(coalesce(var.name, var.cluster_name), "")
  }

  output "id" { value = try(aws_ecs_cluster.this[0].id, null) }
  output "arn" { value = try(aws_ecs_cluster.this[0].arn, null) }
  output "name" { value = try(aws_ecs_cluster.this[0].name, null) }
}

# Automatic scaling is on with a minimum of one: desired_count only begins.
module "terraform-aws-modules/ecs/aws//modules/service" {
  variable "create" { default = true }
  variable "create_service" { default = true }
  variable "name" { default = null }
  variable "cluster_arn" { default = "" }
  variable "launch_type" { default = "FARGATE" }
  variable "desired_count" { default = 1 }
  variable "enable_autoscaling" { default = true }
  variable "autoscaling_min_capacity" { default = 1 }
  variable "autoscaling_max_capacity" { default = 10 }
  variable "scheduling_strategy" { default = null }
  variable "subnet_ids" { default = [] }
  variable "security_group_ids" { default = [] }
  variable "load_balancer" { default = {} }
  variable "container_definitions" { default = {} }
  variable "deployment_minimum_healthy_percent" { default = 66 }
  variable "deployment_maximum_percent" { default = 200 }
  variable "deployment_circuit_breaker" { default = null }
  variable "availability_zone_rebalancing" { default = null }
  variable "ordered_placement_strategy" { default = {} }
  variable "create_task_definition" { default = true }
  variable "task_definition_arn" { default = null }
  variable "region" { default = null }

  resource "aws_ecs_task_definition" "this" {
    count                 = var.create && var.create_task_definition ? 1 : 0
    region                = var.region
    family                = var.name
    container_definitions = jsonencode([for k, c in var.container_definitions : merge({ name = k }, { for a, v in c : a => v if v != null })])
  }
  resource "aws_ecs_service" "this" {
    count                              = var.create && var.create_service ? 1 : 0
    region                             = var.region
    name                               = var.name
    cluster                            = var.cluster_arn
    task_definition                    = try(aws_ecs_task_definition.this[0].arn, var.task_definition_arn)
    desired_count                      = var.desired_count
    launch_type                        = var.launch_type
    scheduling_strategy                = var.scheduling_strategy
    deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
    deployment_maximum_percent         = var.deployment_maximum_percent
    availability_zone_rebalancing      = var.availability_zone_rebalancing
    dynamic "network_configuration" {
      for_each = length(var.subnet_ids) > 0 ? [true] : []
      content {
        subnets         = var.subnet_ids
        security_groups = var.security_group_ids
      }
    }
    dynamic "load_balancer" {
      for_each = try({ for k, v in var.load_balancer : k => v }, {})
      content {
        target_group_arn = try(load_balancer.value.target_group_arn, null)
        elb_name         = try(load_balancer.value.elb_name, null)
        container_name   = try(load_balancer.value.container_name, null)
        container_port   = try(load_balancer.value.container_port, null)
      }
    }
    dynamic "deployment_circuit_breaker" {
      for_each = try(length(keys(var.deployment_circuit_breaker)) > 0, false) ? [var.deployment_circuit_breaker] : []
      content {
        enable   = deployment_circuit_breaker.value.enable
        rollback = deployment_circuit_breaker.value.rollback
      }
    }
    dynamic "ordered_placement_strategy" {
      for_each = try({ for k, v in var.ordered_placement_strategy : k => v }, {})
      content {
        type  = ordered_placement_strategy.value.type
        field = try(ordered_placement_strategy.value.field, null)
      }
    }
  }
  resource "aws_appautoscaling_target" "this" {
    count              = var.create && var.create_service && var.enable_autoscaling ? 1 : 0
    region             = var.region
    min_capacity       = var.autoscaling_min_capacity
    max_capacity       = var.autoscaling_max_capacity
    resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this[0].name}"
    scalable_dimension = "ecs:service:DesiredCount"
    service_namespace  = "ecs"
  }

  output "id" { value = try(aws_ecs_service.this[0].id, null) }
  output "name" { value = try(aws_ecs_service.this[0].name, null) }
  output "task_definition_arn" { value = try(aws_ecs_task_definition.this[0].arn, null) }
}

module "terraform-aws-modules/ecs/aws" {
  variable "create" { default = true }
  variable "cluster_name" { default = "" }
  variable "services" { default = {} }
  variable "region" { default = null }

  resource "aws_ecs_cluster" "this" {
    count  = var.create ? 1 : 0
    region = var.region
    name   = var.cluster_name
  }
  resource "aws_ecs_task_definition" "this" {
    for_each              = try({ for k, v in var.services : k => v if var.create }, {})
    region                = var.region
    family                = try(each.value.name, each.key)
    container_definitions = jsonencode([for k, c in try(each.value.container_definitions, {}) : merge({ name = k }, { for a, v in c : a => v if v != null })])
  }
  resource "aws_ecs_service" "this" {
    for_each                           = try({ for k, v in var.services : k => v if var.create }, {})
    region                             = var.region
    name                               = try(each.value.name, each.key)
    cluster                            = aws_ecs_cluster.this[0].arn
    task_definition                    = aws_ecs_task_definition.this[each.key].arn
    desired_count                      = try(each.value.desired_count, 1)
    launch_type                        = try(each.value.launch_type, "FARGATE")
    deployment_minimum_healthy_percent = try(each.value.deployment_minimum_healthy_percent, 66)
    dynamic "network_configuration" {
      for_each = try(length(each.value.subnet_ids) > 0, false) ? [true] : []
      content {
        subnets = each.value.subnet_ids
      }
    }
    dynamic "load_balancer" {
      for_each = try(each.value.load_balancer, {})
      content {
        target_group_arn = try(load_balancer.value.target_group_arn, null)
      }
    }
    dynamic "deployment_circuit_breaker" {
      for_each = try(length(keys(each.value.deployment_circuit_breaker)) > 0, false) ? [each.value.deployment_circuit_breaker] : []
      content {
        enable   = deployment_circuit_breaker.value.enable
        rollback = deployment_circuit_breaker.value.rollback
      }
    }
  }
  resource "aws_appautoscaling_target" "this" {
    for_each           = { for k, s in aws_ecs_service.this : k => s if try(var.services[k].enable_autoscaling, true) }
    region             = var.region
    min_capacity       = try(var.services[each.key].autoscaling_min_capacity, 1)
    max_capacity       = try(var.services[each.key].autoscaling_max_capacity, 10)
    resource_id        = "service/${aws_ecs_cluster.this[0].name}/${each.value.name}"
    scalable_dimension = "ecs:service:DesiredCount"
    service_namespace  = "ecs"
  }

  output "cluster_id" { value = try(aws_ecs_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_ecs_cluster.this[0].arn, null) }
  output "cluster_name" { value = try(aws_ecs_cluster.this[0].name, null) }
  output "services" { value = aws_ecs_service.this }
}

# --- queues, files, keys, certificates

module "terraform-aws-modules/sqs/aws" {
  variable "create" { default = true }
  variable "name" { default = null }

  resource "aws_sqs_queue" "this" {
    count = var.create ? 1 : 0
    name  = var.name
  }

  output "queue_id" { value = try(aws_sqs_queue.this[0].id, null) }
  output "queue_arn" { value = try(aws_sqs_queue.this[0].arn, null) }
  output "queue_url" { value = try(aws_sqs_queue.this[0].url, null) }
  output "queue_name" { value = try(aws_sqs_queue.this[0].name, null) }
}

module "terraform-aws-modules/sns/aws" {
  variable "create" { default = true }
  variable "name" { default = null }

  resource "aws_sns_topic" "this" {
    count = var.create ? 1 : 0
    name  = var.name
  }

  output "topic_arn" { value = try(aws_sns_topic.this[0].arn, null) }
  output "topic_id" { value = try(aws_sns_topic.this[0].id, null) }
}

module "terraform-aws-modules/efs/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "availability_zone_name" { default = null }
  variable "mount_targets" { default = {} }
  variable "access_points" { default = {} }
  variable "create_backup_policy" { default = true }
  variable "enable_backup_policy" { default = true }
  variable "replication_configuration_destination" { default = {} }

  resource "aws_efs_file_system" "this" {
    count                  = var.create ? 1 : 0
    availability_zone_name = var.availability_zone_name
    tags                   = { Name = var.name }
  }
  resource "aws_efs_mount_target" "this" {
    for_each       = { for k, v in var.mount_targets : k => v if var.create }
    file_system_id = aws_efs_file_system.this[0].id
    subnet_id      = each.value.subnet_id
  }
  resource "aws_efs_backup_policy" "this" {
    count          = var.create && var.create_backup_policy ? 1 : 0
    file_system_id = aws_efs_file_system.this[0].id
    backup_policy {
      status = var.enable_backup_policy ? "ENABLED" : "DISABLED"
    }
  }
  resource "aws_efs_access_point" "this" {
    for_each       = { for k, v in var.access_points : k => v if var.create }
    file_system_id = aws_efs_file_system.this[0].id
  }

  output "id" { value = try(aws_efs_file_system.this[0].id, null) }
  output "arn" { value = try(aws_efs_file_system.this[0].arn, null) }
  output "dns_name" { value = try(aws_efs_file_system.this[0].dns_name, null) }
  output "access_points" { value = aws_efs_access_point.this }
}

module "terraform-aws-modules/kms/aws" {
  variable "create" { default = true }
  variable "create_external" { default = false }
  variable "description" { default = null }
  variable "multi_region" { default = false }

  resource "aws_kms_key" "this" {
    count        = var.create && !var.create_external ? 1 : 0
    description  = var.description
    multi_region = var.multi_region
  }

  output "key_id" { value = try(aws_kms_key.this[0].key_id, null) }
  output "key_arn" { value = try(aws_kms_key.this[0].arn, null) }
}

module "terraform-aws-modules/acm/aws" {
  variable "create_certificate" { default = true }
  variable "domain_name" { default = "" }

  resource "aws_acm_certificate" "this" {
    count       = var.create_certificate ? 1 : 0
    domain_name = var.domain_name
  }

  output "acm_certificate_arn" { value = try(aws_acm_certificate.this[0].arn, null) }
}

module "terraform-aws-modules/msk-kafka-cluster/aws" {
  variable "create" { default = true }
  variable "name" { default = "msk" }
  variable "number_of_broker_nodes" { default = null }
  variable "broker_node_client_subnets" { default = [] }

  resource "aws_msk_cluster" "this" {
    count                  = var.create ? 1 : 0
    cluster_name           = var.name
    number_of_broker_nodes = var.number_of_broker_nodes
    broker_node_group_info {
      client_subnets = var.broker_node_client_subnets
    }
  }

  output "arn" { value = try(aws_msk_cluster.this[0].arn, null) }
  output "bootstrap_brokers" { value = try(aws_msk_cluster.this[0].bootstrap_brokers, null) }
  output "bootstrap_brokers_tls" { value = try(aws_msk_cluster.this[0].bootstrap_brokers_tls, null) }
}

module "terraform-aws-modules/opensearch/aws" {
  variable "create" { default = true }
  variable "domain_name" { default = "" }
  variable "cluster_config" { default = {} }
  variable "vpc_options" { default = {} }

  resource "aws_opensearch_domain" "this" {
    count       = var.create ? 1 : 0
    domain_name = var.domain_name
    cluster_config {
      instance_count           = try(var.cluster_config.instance_count, 3)
      zone_awareness_enabled   = try(var.cluster_config.zone_awareness_enabled, true)
      dedicated_master_enabled = try(var.cluster_config.dedicated_master_enabled, true)
      dedicated_master_count   = try(var.cluster_config.dedicated_master_count, 3)
      dynamic "zone_awareness_config" {
        for_each = try([var.cluster_config.zone_awareness_config], [])
        content {
          availability_zone_count = try(zone_awareness_config.value.availability_zone_count, null)
        }
      }
    }
    dynamic "vpc_options" {
      for_each = try(length(var.vpc_options.subnet_ids) > 0, false) ? [var.vpc_options] : []
      content {
        subnet_ids = vpc_options.value.subnet_ids
      }
    }
  }

  output "domain_endpoint" { value = try(aws_opensearch_domain.this[0].endpoint, null) }
  output "domain_arn" { value = try(aws_opensearch_domain.this[0].arn, null) }
}

module "terraform-aws-modules/vpn-gateway/aws" {
  variable "create_vpn_connection" { default = true }
  variable "customer_gateway_id" { default = null }
  variable "vpn_gateway_id" { default = null }
  variable "transit_gateway_id" { default = null }

  resource "aws_vpn_connection" "default" {
    count               = var.create_vpn_connection ? 1 : 0
    customer_gateway_id = var.customer_gateway_id
    vpn_gateway_id      = var.vpn_gateway_id
    transit_gateway_id  = var.transit_gateway_id
    type                = "ipsec.1"
  }

  output "vpn_connection_id" { value = try(aws_vpn_connection.default[0].id, null) }
}

# --- Cloud Posse

# Names and tags only: everything else of these modules asks it whether it is enabled.
module "cloudposse/label/null" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "namespace" { default = null }
  variable "tenant" { default = null }
  variable "environment" { default = null }
  variable "stage" { default = null }
  variable "name" { default = null }
  variable "delimiter" { default = null }
  variable "attributes" { default = [] }
  variable "tags" { default = {} }

  locals {
    enabled     = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    delimiter   = var.delimiter != null ? var.delimiter : try(coalesce(var.context.delimiter), "-")
    namespace   = try(coalesce(var.namespace, try(var.context.namespace, null)), "")
    tenant      = try(coalesce(var.tenant, try(var.context.tenant, null)), "")
    environment = try(coalesce(var.environment, try(var.context.environment, null)), "")
    stage       = try(coalesce(var.stage, try(var.context.stage, null)), "")
    name        = try(coalesce(var.name, try(var.context.name, null)), "")
    attributes  = compact(distinct(concat(try(var.context.attributes, []), var.attributes)))
    id          = join(local.delimiter, compact(concat([local.namespace, local.tenant, local.environment, local.stage, local.name], local.attributes)))
    tags        = merge(try(var.context.tags, {}), var.tags)
  }

  output "enabled" { value = local.enabled }
  output "id" { value = local.enabled ? local.id : "" }
  output "id_full" { value = local.enabled ? local.id : "" }
  output "namespace" { value = local.namespace }
  output "tenant" { value = local.tenant }
  output "environment" { value = local.environment }
  output "stage" { value = local.stage }
  output "name" { value = local.name }
  output "delimiter" { value = local.delimiter }
  output "attributes" { value = local.attributes }
  output "tags" { value = merge(local.id == "" ? {} : { Name = local.id }, local.tags) }
  output "context" {
    value = {
      enabled     = local.enabled
      namespace   = local.namespace
      tenant      = local.tenant
      environment = local.environment
      stage       = local.stage
      name        = local.name
      delimiter   = local.delimiter
      attributes  = local.attributes
      tags        = local.tags
    }
  }
  output "normalized_context" { value = {} }
}

module "cloudposse/vpc/aws" {
  variable "enabled" { default = true }
  variable "cidr_block" { default = null }
  variable "ipv4_primary_cidr_block" { default = null }

  resource "aws_vpc" "default" {
    count      = var.enabled ? 1 : 0
    cidr_block = try(coalesce(var.ipv4_primary_cidr_block, var.cidr_block), null)
  }
  resource "aws_internet_gateway" "default" {
    count  = var.enabled ? 1 : 0
    vpc_id = aws_vpc.default[0].id
  }

  output "vpc_id" { value = try(aws_vpc.default[0].id, null) }
  output "igw_id" { value = try(aws_internet_gateway.default[0].id, null) }
  output "vpc_cidr_block" { value = try(aws_vpc.default[0].cidr_block, null) }
  output "vpc_default_security_group_id" { value = try(aws_vpc.default[0].default_security_group_id, null) }
}

# Without zones it takes all of the region; one NAT gateway for each by default.
module "cloudposse/dynamic-subnets/aws" {
  variable "enabled" { default = true }
  variable "vpc_id" { default = null }
  variable "availability_zones" { default = [] }
  variable "max_nats" { default = 999 }
  variable "nat_gateway_enabled" { default = true }
  variable "public_subnets_enabled" { default = true }
  variable "private_subnets_enabled" { default = true }
  variable "subnets_per_az_count" { default = 1 }

  data "aws_availability_zones" "default" {
    state = "available"
  }

  locals {
    zones = !var.enabled ? [] : length(var.availability_zones) > 0 ? var.availability_zones : data.aws_availability_zones.default.names
    nats  = var.nat_gateway_enabled != false && var.public_subnets_enabled ? min(length(local.zones), var.max_nats) : 0
  }

  resource "aws_subnet" "public" {
    count             = var.public_subnets_enabled ? length(local.zones) : 0
    vpc_id            = var.vpc_id
    availability_zone = local.zones[count.index]
  }
  resource "aws_subnet" "private" {
    count             = var.private_subnets_enabled ? length(local.zones) : 0
    vpc_id            = var.vpc_id
    availability_zone = local.zones[count.index]
  }
  resource "aws_nat_gateway" "default" {
    count     = local.nats
    subnet_id = aws_subnet.public[count.index].id
  }
  resource "aws_route_table" "private" {
    count  = length(aws_subnet.private)
    vpc_id = var.vpc_id
  }
  resource "aws_route_table_association" "private" {
    count          = length(aws_subnet.private)
    subnet_id      = aws_subnet.private[count.index].id
    route_table_id = aws_route_table.private[count.index].id
  }
  resource "aws_route" "nat4" {
    count                  = local.nats == 0 ? 0 : length(aws_route_table.private)
    route_table_id         = aws_route_table.private[count.index].id
    destination_cidr_block = "0.0.0.0/0"
    nat_gateway_id         = element(aws_nat_gateway.default[*].id, count.index)
  }

  output "availability_zones" { value = local.zones }
  output "public_subnet_ids" { value = aws_subnet.public[*].id }
  output "private_subnet_ids" { value = aws_subnet.private[*].id }
  output "private_route_table_ids" { value = aws_route_table.private[*].id }
  output "nat_gateway_ids" { value = aws_nat_gateway.default[*].id }
}

module "cloudposse/rds/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "engine" { default = null }
  variable "multi_az" { default = false }
  variable "availability_zone" { default = null }
  variable "subnet_ids" { default = [] }
  variable "db_subnet_group_name" { default = null }
  variable "backup_retention_period" { default = 0 }
  variable "deletion_protection" { default = false }
  variable "replicate_source_db" { default = null }
  variable "kms_key_arn" { default = "" }

  resource "aws_db_subnet_group" "default" {
    count      = var.enabled && var.db_subnet_group_name == null ? 1 : 0
    subnet_ids = var.subnet_ids
  }
  resource "aws_db_instance" "default" {
    count                   = var.enabled ? 1 : 0
    identifier              = var.name
    engine                  = var.engine
    multi_az                = var.multi_az
    availability_zone       = var.availability_zone
    db_subnet_group_name    = try(aws_db_subnet_group.default[0].name, var.db_subnet_group_name)
    backup_retention_period = var.backup_retention_period
    deletion_protection     = var.deletion_protection
    replicate_source_db     = var.replicate_source_db
  }

  output "instance_id" { value = try(aws_db_instance.default[0].id, null) }
  output "instance_arn" { value = try(aws_db_instance.default[0].arn, null) }
  output "instance_address" { value = try(aws_db_instance.default[0].address, null) }
  output "instance_endpoint" { value = try(aws_db_instance.default[0].endpoint, null) }
}

module "cloudposse/rds-cluster/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "engine" { default = "aurora-mysql" }
  variable "cluster_size" { default = 2 }
  variable "subnets" { default = [] }
  variable "instance_availability_zone" { default = "" }
  variable "retention_period" { default = 5 }
  variable "deletion_protection" { default = false }
  variable "global_cluster_identifier" { default = "" }
  variable "replication_source_identifier" { default = "" }

  resource "aws_db_subnet_group" "default" {
    count      = var.enabled ? 1 : 0
    subnet_ids = var.subnets
  }
  resource "aws_rds_cluster" "primary" {
    count                         = var.enabled ? 1 : 0
    cluster_identifier            = var.name
    engine                        = var.engine
    db_subnet_group_name          = aws_db_subnet_group.default[0].name
    backup_retention_period       = var.retention_period
    deletion_protection           = var.deletion_protection
    global_cluster_identifier     = var.global_cluster_identifier == "" ? null : var.global_cluster_identifier
    replication_source_identifier = var.replication_source_identifier == "" ? null : var.replication_source_identifier
  }
  resource "aws_rds_cluster_instance" "default" {
    count                = var.enabled ? var.cluster_size : 0
    cluster_identifier   = aws_rds_cluster.primary[0].id
    engine               = var.engine
    db_subnet_group_name = aws_db_subnet_group.default[0].name
    availability_zone    = var.instance_availability_zone == "" ? null : var.instance_availability_zone
  }

  output "cluster_identifier" { value = try(aws_rds_cluster.primary[0].cluster_identifier, null) }
  output "arn" { value = try(aws_rds_cluster.primary[0].arn, null) }
  output "endpoint" { value = try(aws_rds_cluster.primary[0].endpoint, null) }
  output "reader_endpoint" { value = try(aws_rds_cluster.primary[0].reader_endpoint, null) }
  output "master_host" { value = try(aws_rds_cluster.primary[0].endpoint, null) }
}

module "cloudposse/elasticache-redis/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "replication_group_id" { default = "" }
  variable "cluster_size" { default = 1 }
  variable "cluster_mode_enabled" { default = false }
  variable "cluster_mode_num_node_groups" { default = 0 }
  variable "cluster_mode_replicas_per_node_group" { default = 0 }
  variable "multi_az_enabled" { default = false }
  variable "automatic_failover_enabled" { default = false }
  variable "automatic_failover" { default = null } # its older name
  variable "availability_zones" { default = [] }
  variable "subnets" { default = [] }
  variable "elasticache_subnet_group_name" { default = "" }
  variable "snapshot_retention_limit" { default = 0 }

  resource "aws_elasticache_subnet_group" "default" {
    count      = var.enabled && var.elasticache_subnet_group_name == "" && length(var.subnets) > 0 ? 1 : 0
    name       = try(coalesce(var.name, var.replication_group_id), "redis")
    subnet_ids = var.subnets
  }
  resource "aws_elasticache_replication_group" "default" {
    count                       = var.enabled ? 1 : 0
    replication_group_id        = var.replication_group_id == "" ? var.name : var.replication_group_id
    num_cache_clusters          = var.cluster_mode_enabled ? null : var.cluster_size
    num_node_groups             = var.cluster_mode_enabled ? var.cluster_mode_num_node_groups : null
    replicas_per_node_group     = var.cluster_mode_enabled ? var.cluster_mode_replicas_per_node_group : null
    multi_az_enabled            = var.multi_az_enabled
    automatic_failover_enabled  = var.cluster_mode_enabled ? true : coalesce(var.automatic_failover, var.automatic_failover_enabled)
    preferred_cache_cluster_azs = length(var.availability_zones) == 0 ? null : [for n in range(var.cluster_size) : element(var.availability_zones, n)]
    subnet_group_name           = var.elasticache_subnet_group_name != "" ? var.elasticache_subnet_group_name : try(aws_elasticache_subnet_group.default[0].name, null)
    snapshot_retention_limit    = var.snapshot_retention_limit
  }

  output "id" { value = try(aws_elasticache_replication_group.default[0].id, null) }
  output "endpoint" { value = try(aws_elasticache_replication_group.default[0].primary_endpoint_address, null) }
  output "host" { value = try(aws_elasticache_replication_group.default[0].primary_endpoint_address, null) }
  output "reader_endpoint_address" { value = try(aws_elasticache_replication_group.default[0].reader_endpoint_address, null) }
}

module "cloudposse/s3-bucket/aws" {
  variable "enabled" { default = true }
  variable "bucket_name" { default = null }
  variable "name" { default = null }
  variable "versioning_enabled" { default = true }
  variable "force_destroy" { default = false }

  resource "aws_s3_bucket" "default" {
    count         = var.enabled ? 1 : 0
    bucket        = try(coalesce(var.bucket_name, var.name), null)
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = var.enabled ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }

  output "bucket_id" { value = try(aws_s3_bucket.default[0].id, null) }
  output "bucket_arn" { value = try(aws_s3_bucket.default[0].arn, null) }
  output "bucket_domain_name" { value = try(aws_s3_bucket.default[0].bucket_domain_name, null) }
}

module "cloudposse/ec2-autoscale-group/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "image_id" { default = "" }
  variable "min_size" { default = null }
  variable "max_size" { default = null }
  variable "desired_capacity" { default = null }
  variable "subnet_ids" { default = [] }
  variable "health_check_type" { default = "EC2" }
  variable "target_group_arns" { default = [] }
  variable "load_balancers" { default = [] }
  variable "user_data_base64" { default = "" }

  resource "aws_launch_template" "default" {
    count     = var.enabled ? 1 : 0
    image_id  = var.image_id
    user_data = var.user_data_base64
  }
  resource "aws_autoscaling_group" "default" {
    count               = var.enabled ? 1 : 0
    name                = var.name
    min_size            = var.min_size
    max_size            = var.max_size
    desired_capacity    = var.desired_capacity
    vpc_zone_identifier = var.subnet_ids
    health_check_type   = var.health_check_type
    target_group_arns   = var.target_group_arns
    load_balancers      = var.load_balancers
    launch_template {
      id = aws_launch_template.default[0].id
    }
  }

  output "autoscaling_group_name" { value = try(aws_autoscaling_group.default[0].name, null) }
  output "autoscaling_group_arn" { value = try(aws_autoscaling_group.default[0].arn, null) }
}

module "cloudposse/kms-key/aws" {
  variable "enabled" { default = true }
  variable "description" { default = null }
  variable "multi_region" { default = false }

  resource "aws_kms_key" "default" {
    count        = var.enabled ? 1 : 0
    description  = var.description
    multi_region = var.multi_region
  }

  output "key_arn" { value = try(aws_kms_key.default[0].arn, null) }
  output "key_id" { value = try(aws_kms_key.default[0].key_id, null) }
}
