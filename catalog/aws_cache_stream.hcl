# AWS caches, queues, brokers and streams.

# --- caches

resource "aws_elasticache_replication_group" {
  locals {
    replicas = try(self.replicas_per_node_group, self.cluster_mode[0].replicas_per_node_group)
    shards   = try(self.num_node_groups, self.cluster_mode[0].num_node_groups)
    count    = try(self.num_cache_clusters, self.number_cache_clusters)
    sharded  = local.replicas != null || local.shards != null
    follower = self.global_replication_group_id != null
    # copies of each shard; a follower has those of its primary
    copies = local.replicas != null ? local.replicas + 1 : local.shards != null || (local.follower && local.count == null) ? null : coalesce(local.count, 1)
    nodes  = local.sharded ? local.copies * coalesce(local.shards, 1) : local.copies
    azs    = compact(self.preferred_cache_cluster_azs)
    spread = self.multi_az_enabled || length(distinct(local.azs)) > 1
  }
  role           = "cache"
  platform       = "elasticache"
  network_groups = self.security_group_ids
  scope          = local.copies == 1 ? "zone" : "region"
  # the first zone of the list is the primary's; without failover it alone serves writes
  zones  = self.automatic_failover_enabled == false && length(local.azs) > 0 ? [local.azs[0]] : local.azs
  within = length(local.azs) > 0 ? [] : named("aws_elasticache_subnet_group", self.subnet_group_name)
  # without multi-AZ all nodes may come to stand in one zone
  chosen       = local.copies == 1 && length(local.azs) == 0
  survival     = local.copies == 1 || self.automatic_failover_enabled == false && length(local.azs) > 0 ? "single" : local.spread && self.automatic_failover_enabled ? "any" : "unknown"
  units        = { min = local.nodes, desired = local.nodes, max = local.nodes }
  display      = coalesce(self.replication_group_id, name)
  tags         = merge(provider.default_tags[0].tags, self.tags)
  replicates   = self.global_replication_group_id
  encrypted_by = self.kms_key_id
  identifies   = ["replication_group_id"]

  defaults {
    automatic_failover_enabled = false
    multi_az_enabled           = false
  }
  facts {
    standby            = local.copies == null ? null : local.copies > 1
    standby_other_zone = local.copies == null ? null : local.copies < 2 ? false : local.spread ? true : length(local.azs) > 1 ? false : null
    auto_failover      = local.follower ? null : self.automatic_failover_enabled
  }
  fix "standby" {
    say = "Set automatic_failover_enabled = true and multi_az_enabled = true in ${address}, with num_cache_clusters = 2 or more, or a replica in each shard."
    set = local.copies > 1 ? { automatic_failover_enabled = "true", multi_az_enabled = "true" } : self.num_node_groups != null || self.replicas_per_node_group != null ? { automatic_failover_enabled = "true", multi_az_enabled = "true", replicas_per_node_group = "1" } : { automatic_failover_enabled = "true", multi_az_enabled = "true", num_cache_clusters = "2" }
  }
  fix "failover" {
    say = "Set automatic_failover_enabled = true in ${address}."
    set = { automatic_failover_enabled = "true" }
  }
  source = "terraform-provider-aws documentation: aws_elasticache_replication_group"
}

resource "aws_elasticache_cluster" {
  locals {
    memcached = self.engine == "memcached"
    member    = self.replication_group_id != null
    nodes     = coalesce(self.num_cache_nodes, 1)
    azs       = compact(self.preferred_availability_zones)
    cross     = self.az_mode == "cross-az" || length(distinct(local.azs)) > 1
  }
  role           = "cache"
  platform       = "elasticache"
  network_groups = self.security_group_ids
  scope          = local.memcached && local.nodes > 1 && local.cross ? "region" : "zone"
  zones          = [self.availability_zone, local.azs]
  within         = self.availability_zone == null && length(local.azs) == 0 ? named("aws_elasticache_subnet_group", self.subnet_group_name) : []
  chosen         = self.availability_zone == null && length(local.azs) == 0 && !local.cross
  survival       = local.nodes > 1 && local.cross ? "share" : "single"
  units          = local.nodes
  display        = coalesce(self.cluster_id, name)
  replicates     = self.replication_group_id
  identifies     = ["cluster_id"]

  amend {
    when    = local.member
    targets = named("aws_elasticache_replication_group", self.replication_group_id)
    facts   = { standby = true }
  }
  facts {
    standby            = local.member ? null : local.nodes > 1
    standby_other_zone = local.member ? null : local.nodes > 1 && local.cross
    # clients of memcached go on with the nodes that are left
    auto_failover = local.member ? null : local.memcached && local.nodes > 1
  }
  fix "standby" {
    say = local.memcached ? "Set az_mode = \"cross-az\" and num_cache_nodes = 2 or more in ${address}." : "Use an aws_elasticache_replication_group with automatic_failover_enabled, multi_az_enabled and num_cache_clusters = 2 or more."
  }
  source = "terraform-provider-aws documentation: aws_elasticache_cluster"
}

resource "aws_elasticache_global_replication_group" {
  passes_to  = self.primary_replication_group_id
  identifies = ["global_replication_group_id_suffix"]
}

resource "aws_elasticache_serverless_cache" {
  role         = "cache"
  platform     = "elasticache"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_key_id
  identifies   = ["name"]

  facts {
    standby            = true
    standby_other_zone = true
    auto_failover      = true
    zone_redundant     = true
  }
}

# Keeps what is written to it, in a log over several zones.
resource "aws_memorydb_cluster" {
  locals {
    replicas = coalesce(self.num_replicas_per_shard, 1)
    shards   = coalesce(self.num_shards, 1)
  }
  role           = "database"
  platform       = "memorydb"
  network_groups = self.security_group_ids
  scope          = local.replicas > 0 ? "region" : "zone"
  within         = named("aws_memorydb_subnet_group", self.subnet_group_name)
  chosen         = local.replicas == 0
  survival       = local.replicas > 0 ? "any" : "single"
  units          = { min = local.shards * (local.replicas + 1), desired = local.shards * (local.replicas + 1), max = local.shards * (local.replicas + 1) }
  encrypted_by   = self.kms_key_arn
  identifies     = ["name"]

  facts {
    standby            = local.replicas > 0
    standby_other_zone = local.replicas > 0
    auto_failover      = local.replicas > 0
    needs_backup       = true
    backup             = coalesce(self.snapshot_retention_limit, 0) > 0
    backup_elsewhere   = false
  }
  fix "standby" {
    say = "Set num_replicas_per_shard = 1 or more in ${address}."
    set = { num_replicas_per_shard = "1" }
  }
  fix "backup" {
    say = "Set snapshot_retention_limit = 7 or more in ${address}."
    set = { snapshot_retention_limit = "7" }
  }
  source = "terraform-provider-aws documentation: aws_memorydb_cluster"
}

resource "aws_dax_cluster" {
  locals {
    nodes = self.replication_factor
  }
  role       = "cache"
  platform   = "dax"
  scope      = local.nodes == 1 ? "zone" : "region"
  zones      = self.availability_zones
  within     = self.availability_zones == null ? named("aws_dax_subnet_group", self.subnet_group_name) : []
  chosen     = local.nodes == 1
  survival   = local.nodes == 1 ? "single" : "any"
  units      = local.nodes
  identifies = ["cluster_name"]

  facts {
    standby       = local.nodes > 1
    auto_failover = local.nodes > 1
  }
  fix "standby" {
    say = "Set replication_factor = 3 in ${address}."
  }
}

# --- queues and topics

resource "aws_sqs_queue" {
  role         = "stream"
  platform     = "sqs"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_master_key_id
  identifies   = ["name", "name_prefix"]
}

resource "aws_sns_topic" {
  role         = "stream"
  platform     = "sns"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_master_key_id
  identifies   = ["name", "name_prefix"]
}

# Who listens to a topic needs it.
resource "aws_sns_topic_subscription" {
  edge "needs" {
    when = contains(["lambda", "sqs", "firehose"], self.protocol)
    from = self.endpoint
    to   = self.topic_arn
  }
}

resource "aws_cloudwatch_event_bus" {
  role         = "stream"
  platform     = "eventbridge"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_key_identifier
  identifies   = ["name"]
}

resource "aws_cloudwatch_event_rule" {
  identifies = ["name", "name_prefix"]
}

resource "aws_cloudwatch_event_target" "aws_cloudwatch_event_archive" "aws_cloudwatch_event_connection" {}

resource "aws_cloudwatch_event_endpoint" {
  role       = "gateway"
  platform   = "eventbridge"
  scope      = "global"
  public     = false
  identifies = ["name"]
}

resource "aws_scheduler_schedule" {}

resource "aws_pipes_pipe" {
  edge "needs" {
    from = self.target
    to   = self.source
  }
}

# --- streams

resource "aws_kinesis_stream" {
  role         = "stream"
  platform     = "kinesis"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_key_id
  identifies   = ["name"]
}

resource "aws_kinesis_stream_consumer" {
  passes_to = self.stream_arn
}

resource "aws_kinesis_firehose_delivery_stream" {
  role         = "stream"
  platform     = "firehose"
  scope        = "region"
  survival     = "regional"
  needs        = [self.kinesis_source_configuration[*].kinesis_stream_arn, self.extended_s3_configuration[*].bucket_arn, self.opensearch_configuration[*].domain_arn, self.redshift_configuration[*].cluster_jdbcurl]
  encrypted_by = self.server_side_encryption[*].key_arn
  identifies   = ["name"]
}

resource "aws_kinesisanalyticsv2_application" {
  role       = "function"
  platform   = "kinesisanalytics"
  scope      = "region"
  survival   = "regional"
  needs      = hosts(self.application_configuration)
  identifies = ["name"]
}

resource "aws_msk_cluster" {
  locals {
    subnets = flatten(self.broker_node_group_info[*].client_subnets)
    text    = join("\n", follow(self.configuration_info[*].arn, "server_properties"))
    factor  = tonumber(regex("default\\.replication\\.factor\\s*=\\s*([0-9]+)", local.text)[0])
  }
  role           = "stream"
  platform       = "msk"
  network_groups = self.broker_node_group_info[*].security_groups
  scope          = "region"
  within         = local.subnets
  # over two zones one in-sync copy is enough by default, over three it takes two
  survival     = length(local.subnets) == 2 ? "any" : "quorum"
  units        = self.number_of_broker_nodes
  encrypted_by = self.encryption_info[*].encryption_at_rest_kms_key_arn
  identifies   = ["cluster_name"]

  facts {
    replication_factor = local.factor
    standby            = self.number_of_broker_nodes > 1
  }
  fix "spread" {
    say = "Give broker_node_group_info.client_subnets of ${address} subnets of three zones."
  }
  source = "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html"
}

resource "aws_msk_configuration" {
  identifies = ["name"]
}

resource "aws_msk_serverless_cluster" {
  role       = "stream"
  platform   = "msk"
  scope      = "region"
  survival   = "regional"
  identifies = ["cluster_name"]
}

resource "aws_msk_replicator" {
  locals {
    clusters = self.kafka_cluster[*].amazon_msk_cluster[*].msk_cluster_arn
  }
  edge "replicates" {
    from = self.replication_info_list[*].target_kafka_cluster_arn
    to   = self.replication_info_list[*].source_kafka_cluster_arn
  }
}

resource "aws_mskconnect_connector" {
  role       = "function"
  platform   = "msk"
  scope      = "region"
  within     = self.kafka_cluster[*].apache_kafka_cluster[*].vpc[*].subnets
  needs      = hosts([self.connector_configuration, self.kafka_cluster])
  identifies = ["name"]
}

resource "aws_mq_broker" {
  locals {
    mode = coalesce(self.deployment_mode, "SINGLE_INSTANCE")
  }
  role           = "stream"
  platform       = "mq"
  network_groups = self.security_groups
  scope          = local.mode == "SINGLE_INSTANCE" ? "zone" : "region"
  within         = self.subnet_ids
  survival       = local.mode == "SINGLE_INSTANCE" ? "single" : local.mode == "CLUSTER_MULTI_AZ" ? "quorum" : "any"
  units          = local.mode == "SINGLE_INSTANCE" ? 1 : local.mode == "CLUSTER_MULTI_AZ" ? 3 : 2
  replicates     = self.data_replication_primary_broker_arn
  encrypted_by   = self.encryption_options[*].kms_key_id
  identifies     = ["broker_name"]

  facts {
    standby            = local.mode != "SINGLE_INSTANCE"
    standby_other_zone = local.mode != "SINGLE_INSTANCE"
    auto_failover      = local.mode != "SINGLE_INSTANCE"
    zone_redundant     = local.mode != "SINGLE_INSTANCE"
  }
  fix "standby" {
    say = "Set deployment_mode of ${address} to \"ACTIVE_STANDBY_MULTI_AZ\", or \"CLUSTER_MULTI_AZ\" for RabbitMQ, with subnets of two zones."
  }
  source = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"
}

# --- workflows

# One that moves the others to another region serves nobody.
resource "aws_sfn_state_machine" {
  locals {
    operator = can(regex("(?i)fail-?_?over|promote|switch-?_?over|failoverglobalcluster|promotereadreplica|updateroutingcontrol|disaster.?recovery", join(" ", compact([name, self.name, self.definition]))))
  }
  role       = local.operator ? "automation" : "function"
  platform   = "states"
  scope      = "region"
  survival   = "regional"
  needs      = local.operator ? [] : hosts(self.definition)
  identifies = ["name", "name_prefix"]

  edge "failed_over_by" {
    when = local.operator
    from = self.definition
  }
}

resource "aws_mwaa_environment" {
  role       = "function"
  platform   = "mwaa"
  scope      = "region"
  within     = self.network_configuration[*].subnet_ids
  survival   = "any"
  needs      = [self.source_bucket_arn, hosts(self.airflow_configuration_options)]
  identifies = ["name"]
}
