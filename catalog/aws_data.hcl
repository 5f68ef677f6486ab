# AWS databases: relational, document, graph, key-value, search and warehouses.

# --- RDS instances

resource "aws_db_instance" {
  locals {
    replica = self.replicate_source_db != null
    # a restored database keeps what its snapshot says
    restored = self.snapshot_identifier != null || length(self.restore_to_point_in_time) > 0 || length(self.s3_import) > 0
  }
  role           = "database"
  platform       = "rds"
  network_groups = self.vpc_security_group_ids
  scope          = self.multi_az ? "region" : "zone"
  # with a standby, availability_zone only says where the first primary is
  zones        = self.multi_az ? [] : [self.availability_zone]
  within       = self.multi_az || self.availability_zone == null ? named("aws_db_subnet_group", self.db_subnet_group_name) : []
  chosen       = !self.multi_az && self.availability_zone == null
  survival     = self.multi_az ? "any" : "single"
  units        = 1
  display      = coalesce(self.identifier, name)
  tags         = merge(provider.default_tags[0].tags, self.tags)
  replicates   = [named("aws_db_instance", self.replicate_source_db), named("aws_rds_cluster", self.replicate_source_db)]
  encrypted_by = [self.kms_key_id]
  identifies   = ["identifier", "identifier_prefix"]

  defaults {
    multi_az            = false
    deletion_protection = false
  }
  facts {
    standby            = self.multi_az
    standby_other_zone = self.multi_az
    auto_failover      = self.multi_az
    needs_backup       = local.replica ? null : true
    backup             = local.replica || (local.restored && self.backup_retention_period == null) ? null : coalesce(self.backup_retention_period, 0) > 0
    backup_elsewhere   = local.replica ? null : false
    protected          = local.replica ? null : self.deletion_protection
  }
  fix "standby" {
    say = "Set multi_az = true in ${address}."
    set = { multi_az = "true" }
  }
  fix "backup" {
    say = "Set backup_retention_period = 7 or more in ${address}."
    set = { backup_retention_period = "7" }
  }
  fix "backup_elsewhere" {
    say = "Add an aws_db_instance_automated_backups_replication in another region, or an aws_backup_plan with a copy_action to a vault there."
  }
  fix "region" {
    say = "Add a read replica in the second region: an aws_db_instance there with replicate_source_db."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
  source = "terraform-provider-aws documentation: aws_db_instance"
}

# Made by the provider of the region that the backups go to.
resource "aws_db_instance_automated_backups_replication" {
  amend {
    targets = self.source_db_instance_arn
    facts   = { backup = true, backup_elsewhere = true }
  }
}

# --- Aurora, DocumentDB and Neptune: storage in three zones, and instances that serve from it

resource "aws_rds_cluster" {
  locals {
    # RDS without Aurora: one writer and two readers in three zones
    three = self.db_cluster_instance_class != null
    # a member of a global database that has no users of its own follows the first
    follower = self.replication_source_identifier != null || (self.global_cluster_identifier != null && self.master_username == null && self.manage_master_user_password == null && self.snapshot_identifier == null && length(self.restore_to_point_in_time) == 0)
  }
  role           = "database"
  platform       = "rds"
  network_groups = self.vpc_security_group_ids
  # availability_zones are those of the storage: they say nothing of the instances
  scope        = "region"
  within       = local.three ? named("aws_db_subnet_group", self.db_subnet_group_name) : []
  survival     = local.three ? "any" : "regional"
  units        = local.three ? 3 : 1
  display      = coalesce(self.cluster_identifier, name)
  tags         = merge(provider.default_tags[0].tags, self.tags)
  replicates   = local.follower ? [self.replication_source_identifier, self.global_cluster_identifier] : []
  reached_by   = local.follower ? [] : [self.global_cluster_identifier]
  encrypted_by = [self.kms_key_id]
  identifies   = ["cluster_identifier", "cluster_identifier_prefix"]

  defaults {
    deletion_protection     = false
    backup_retention_period = 1
  }
  facts {
    standby            = local.three ? true : null
    standby_other_zone = local.three ? true : null
    auto_failover      = local.follower ? null : true # nothing promotes a follower by itself
    needs_backup       = local.follower ? null : true
    backup             = local.follower ? null : self.backup_retention_period > 0
    backup_elsewhere   = local.follower ? null : false
    protected          = local.follower ? null : self.deletion_protection
  }
  fix "standby" {
    say = "Add a second aws_rds_cluster_instance to the cluster, with availability_zone in another zone."
  }
  fix "backup_elsewhere" {
    say = "Add an aws_backup_plan whose copy_action leads to a vault in another region, and select ${address}."
  }
  fix "region" {
    say = "Make ${address} a member of an aws_rds_global_cluster with a second cluster in another region."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
  source = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
}

resource "aws_docdb_cluster" {
  locals {
    follower = self.global_cluster_identifier != null && self.master_username == null && self.snapshot_identifier == null
  }
  role           = "database"
  platform       = "docdb"
  network_groups = self.vpc_security_group_ids
  scope          = "region"
  survival       = "regional"
  display        = coalesce(self.cluster_identifier, name)
  tags           = merge(provider.default_tags[0].tags, self.tags)
  replicates     = local.follower ? self.global_cluster_identifier : []
  reached_by     = local.follower ? [] : self.global_cluster_identifier
  encrypted_by   = [self.kms_key_id]
  identifies     = ["cluster_identifier", "cluster_identifier_prefix"]

  defaults {
    deletion_protection     = false
    backup_retention_period = 1
  }
  facts {
    auto_failover    = local.follower ? null : true # nothing promotes a follower by itself
    needs_backup     = local.follower ? null : true
    backup           = local.follower ? null : self.backup_retention_period > 0
    backup_elsewhere = local.follower ? null : false
    protected        = local.follower ? null : self.deletion_protection
  }
  fix "standby" {
    say = "Add a second aws_docdb_cluster_instance, with availability_zone in another zone."
  }
  fix "backup_elsewhere" {
    say = "Add an aws_backup_plan whose copy_action leads to a vault in another region."
  }
  fix "region" {
    say = "Make ${address} a member of an aws_docdb_global_cluster with a second cluster in another region."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
  source = "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html"
}

resource "aws_neptune_cluster" {
  locals {
    follower = self.replication_source_identifier != null
  }
  role           = "database"
  platform       = "neptune"
  network_groups = self.vpc_security_group_ids
  scope          = "region"
  survival       = "regional"
  display        = coalesce(self.cluster_identifier, name)
  tags           = merge(provider.default_tags[0].tags, self.tags)
  replicates     = self.replication_source_identifier
  reached_by     = self.global_cluster_identifier
  encrypted_by   = [self.kms_key_arn]
  identifies     = ["cluster_identifier", "cluster_identifier_prefix"]

  defaults {
    deletion_protection     = false
    backup_retention_period = 1
  }
  facts {
    auto_failover    = local.follower ? null : true # nothing promotes a follower by itself
    needs_backup     = local.follower ? null : true
    backup           = local.follower ? null : self.backup_retention_period > 0
    backup_elsewhere = local.follower ? null : false
    protected        = local.follower ? null : self.deletion_protection
  }
  fix "standby" {
    say = "Add a second aws_neptune_cluster_instance, with availability_zone in another zone."
  }
  fix "backup_elsewhere" {
    say = "Add an aws_backup_plan whose copy_action leads to a vault in another region."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
  source = "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html"
}

# Any one of its instances serves for the cluster; with none, no endpoint does.
resource "aws_rds_cluster_instance" {
  locals {
    cluster = named("aws_rds_cluster", self.cluster_identifier)
  }
  role       = "database"
  platform   = "rds"
  scope      = "zone"
  zones      = [self.availability_zone]
  within     = self.availability_zone != null ? [] : named("aws_db_subnet_group", self.db_subnet_group_name != null ? self.db_subnet_group_name : follow(local.cluster, "db_subnet_group_name"))
  chosen     = self.availability_zone == null
  survival   = "single"
  units      = 1
  display    = coalesce(self.identifier, name)
  identifies = ["identifier", "identifier_prefix"]

  edge "routes" {
    from  = local.cluster
    group = "instances"
    mode  = "any"
  }
  fix "standby" {
    say = "Add a second aws_rds_cluster_instance to the cluster, with availability_zone in another zone."
  }
  fix "spread" {
    say = "Give the instances of the cluster availability_zone in different zones."
  }
}

resource "aws_docdb_cluster_instance" {
  locals {
    cluster = named("aws_docdb_cluster", self.cluster_identifier)
  }
  role       = "database"
  platform   = "docdb"
  scope      = "zone"
  zones      = [self.availability_zone]
  within     = self.availability_zone != null ? [] : named("aws_docdb_subnet_group", follow(local.cluster, "db_subnet_group_name"))
  chosen     = self.availability_zone == null
  survival   = "single"
  units      = 1
  display    = coalesce(self.identifier, name)
  identifies = ["identifier", "identifier_prefix"]

  edge "routes" {
    from  = local.cluster
    group = "instances"
    mode  = "any"
  }
  fix "standby" {
    say = "Add a second aws_docdb_cluster_instance, with availability_zone in another zone."
  }
}

resource "aws_neptune_cluster_instance" {
  locals {
    cluster = named("aws_neptune_cluster", self.cluster_identifier)
  }
  role       = "database"
  platform   = "neptune"
  scope      = "zone"
  zones      = [self.availability_zone]
  within     = self.availability_zone != null ? [] : named("aws_neptune_subnet_group", self.neptune_subnet_group_name != null ? self.neptune_subnet_group_name : follow(local.cluster, "neptune_subnet_group_name"))
  chosen     = self.availability_zone == null
  survival   = "single"
  units      = 1
  display    = coalesce(self.identifier, name)
  identifies = ["identifier", "identifier_prefix"]

  edge "routes" {
    from  = local.cluster
    group = "instances"
    mode  = "any"
  }
  fix "standby" {
    say = "Add a second aws_neptune_cluster_instance, with availability_zone in another zone."
  }
}

# Whoever speaks of the global database speaks of its primary.
resource "aws_rds_global_cluster" "aws_docdb_global_cluster" {
  passes_to  = self.source_db_cluster_identifier
  identifies = ["global_cluster_identifier"]
}

resource "aws_neptune_global_cluster" {
  passes_to  = self.source_db_cluster_identifier
  identifies = ["global_cluster_identifier"]
}

resource "aws_rds_cluster_endpoint" "aws_neptune_cluster_endpoint" {
  passes_to = self.cluster_identifier
}

resource "aws_db_snapshot" "aws_db_cluster_snapshot" "aws_db_snapshot_copy" "aws_rds_cluster_role_association" {}

resource "aws_db_proxy" {
  role       = "endpoint"
  platform   = "rds"
  scope      = "region"
  within     = self.vpc_subnet_ids
  survival   = "any"
  needs      = self.auth[*].secret_arn
  identifies = ["name"]

  fix "per_zone" {
    say = "Give vpc_subnet_ids of ${address} subnets of two or more zones."
  }
}

resource "aws_db_proxy_target" {
  edge "routes" {
    from = named("aws_db_proxy", self.db_proxy_name)
    to   = [named("aws_db_instance", self.db_instance_identifier), named("aws_rds_cluster", self.db_cluster_identifier)]
  }
}

resource "aws_db_proxy_endpoint" {
  passes_to = named("aws_db_proxy", self.db_proxy_name)
}

# --- key-value

# Its copies in other regions can be written too, under the same name.
resource "aws_dynamodb_table" {
  locals {
    copies = length(self.replica) > 0
    # Terraform's own locks: an empty table does as well
    lock = self.hash_key == "LockID"
  }
  role         = local.lock ? null : "database"
  platform     = "dynamodb"
  scope        = "region"
  survival     = "regional"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  encrypted_by = [self.server_side_encryption[*].kms_key_arn]
  identifies   = ["name"]

  part "replica" {
    for_each     = { for r in self.replica : r.region_name => r }
    role         = "database"
    platform     = "dynamodb"
    scope        = "region"
    region       = each.key
    survival     = "regional"
    replicates   = this
    encrypted_by = each.value.kms_key_arn
  }
  defaults {
    deletion_protection_enabled = false
  }
  facts {
    zone_redundant   = true
    region_redundant = local.copies
    needs_backup     = true
    backup           = anytrue(self.point_in_time_recovery[*].enabled)
    backup_elsewhere = local.copies
    protected        = self.deletion_protection_enabled
  }
  fix "backup" {
    say = "Add point_in_time_recovery { enabled = true } to ${address}."
    set = { "point_in_time_recovery.enabled" = "true" }
  }
  fix "backup_elsewhere" {
    say = "Add an aws_backup_plan whose copy_action leads to a vault in another region, and select ${address}."
  }
  fix "region" {
    say = "Add a replica block with region_name to ${address}, and stream_enabled = true."
  }
  fix "protect" {
    say = "Set deletion_protection_enabled = true in ${address}."
    set = { deletion_protection_enabled = "true" }
  }
  source = "terraform-provider-aws documentation: aws_dynamodb_table"
}

resource "aws_dynamodb_table_replica" {
  role         = "database"
  platform     = "dynamodb"
  scope        = "region"
  survival     = "regional"
  replicates   = self.global_table_arn
  encrypted_by = self.kms_key_arn

  amend {
    targets = self.global_table_arn
    facts   = { region_redundant = true, backup_elsewhere = true }
  }
}

# The version of 2017: tables of one name in several regions.
resource "aws_dynamodb_global_table" {
  amend {
    when    = length(self.replica) > 1
    targets = named("aws_dynamodb_table", self.name)
    facts   = { region_redundant = true, backup_elsewhere = true }
  }
}

resource "aws_dynamodb_table_item" "aws_dynamodb_resource_policy" {
  passes_to = self.resource_arn
}

resource "aws_keyspaces_keyspace" {
  identifies = ["name"]
}

resource "aws_keyspaces_table" {
  locals {
    regions = flatten(follow(named("aws_keyspaces_keyspace", self.keyspace_name), "replication_specification.region_list"))
  }
  role         = "database"
  platform     = "keyspaces"
  scope        = "region"
  survival     = length(local.regions) > 1 ? "global" : "regional"
  encrypted_by = self.encryption_specification[*].kms_key_identifier
  identifies   = ["table_name"]

  facts {
    zone_redundant   = true
    region_redundant = length(local.regions) > 1
    needs_backup     = true
    backup           = contains(self.point_in_time_recovery[*].status, "ENABLED")
    backup_elsewhere = length(local.regions) > 1
  }
  fix "backup" {
    say = "Add point_in_time_recovery { status = \"ENABLED\" } to ${address}."
    set = { "point_in_time_recovery.status" = "\"ENABLED\"" }
  }
}

resource "aws_dsql_cluster" {
  locals {
    linked = length(flatten(self.multi_region_properties[*].clusters)) > 0
  }
  role         = "database"
  platform     = "dsql"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.kms_encryption_key

  defaults {
    deletion_protection_enabled = false
  }
  facts {
    zone_redundant   = true
    region_redundant = local.linked ? true : null
    protected        = self.deletion_protection_enabled
  }
  source = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/disaster-recovery-resiliency.html"
}

resource "aws_dsql_cluster_peering" {
  edge "replicates" {
    from = self.clusters
    to   = self.identifier
  }
}

# --- search

resource "aws_opensearch_domain" {
  locals {
    nodes = coalesce(self.cluster_config[0].instance_count, 1)
    aware = coalesce(self.cluster_config[0].zone_awareness_enabled, self.cluster_config[0].multi_az_with_standby_enabled, false)
    # masters, or nodes that are masters too, in three zones elect by majority
    three = self.cluster_config[0].zone_awareness_config[0].availability_zone_count == 3
  }
  role           = "database"
  platform       = "opensearch"
  network_groups = self.vpc_options[*].security_group_ids
  scope          = local.aware ? "region" : "zone"
  within         = self.vpc_options[*].subnet_ids
  chosen         = !local.aware
  survival       = local.aware ? local.three ? "quorum" : "any" : "single"
  units          = { min = local.nodes, desired = local.nodes, max = local.nodes }
  display        = coalesce(self.domain_name, name)
  needs          = self.cognito_options[*].user_pool_id
  encrypted_by   = self.encrypt_at_rest[*].kms_key_id
  identifies     = ["domain_name"]

  facts {
    standby            = local.nodes > 1
    standby_other_zone = local.nodes > 1 && local.aware
    auto_failover      = local.nodes > 1
    # kept every hour by the service; where, it does not say
    backup = true
  }
  fix "standby" {
    say = "Set zone_awareness_enabled = true and instance_count = 2 or more in cluster_config of ${address}."
    set = length(flatten(self.vpc_options[*].subnet_ids)) == 1 ? {} : { "cluster_config.zone_awareness_enabled" = "true", "cluster_config.instance_count" = local.nodes > 1 ? null : "2" }
  }
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
}

resource "aws_elasticsearch_domain" {
  locals {
    nodes = coalesce(self.cluster_config[0].instance_count, 1)
    aware = coalesce(self.cluster_config[0].zone_awareness_enabled, false)
    three = self.cluster_config[0].zone_awareness_config[0].availability_zone_count == 3
  }
  role         = "database"
  platform     = "opensearch"
  scope        = local.aware ? "region" : "zone"
  within       = self.vpc_options[*].subnet_ids
  chosen       = !local.aware
  survival     = local.aware ? local.three ? "quorum" : "any" : "single"
  units        = { min = local.nodes, desired = local.nodes, max = local.nodes }
  display      = coalesce(self.domain_name, name)
  needs        = self.cognito_options[*].user_pool_id
  encrypted_by = self.encrypt_at_rest[*].kms_key_id
  identifies   = ["domain_name"]

  facts {
    standby            = local.nodes > 1
    standby_other_zone = local.nodes > 1 && local.aware
    auto_failover      = local.nodes > 1
    backup             = true
  }
  fix "standby" {
    say = "Set zone_awareness_enabled = true and instance_count = 2 or more in cluster_config of ${address}."
    set = length(flatten(self.vpc_options[*].subnet_ids)) == 1 ? {} : { "cluster_config.zone_awareness_enabled" = "true", "cluster_config.instance_count" = local.nodes > 1 ? null : "2" }
  }
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
}

resource "aws_opensearchserverless_collection" {
  locals {
    lone = self.standby_replicas == "DISABLED"
  }
  role       = "database"
  platform   = "opensearch"
  scope      = local.lone ? "zone" : "region"
  survival   = local.lone ? "single" : "regional"
  identifies = ["name"]

  facts {
    standby            = !local.lone
    standby_other_zone = !local.lone
    zone_redundant     = !local.lone
    backup             = true
  }
  fix "standby" {
    say = "Set standby_replicas = \"ENABLED\" in ${address}; it can be set at creation only."
  }
}

# --- warehouses

# Its nodes share one zone, however many they are.
resource "aws_redshift_cluster" {
  role           = "database"
  platform       = "redshift"
  network_groups = self.vpc_security_group_ids
  scope          = self.multi_az ? "region" : "zone"
  zones          = self.multi_az ? [] : [self.availability_zone]
  within         = self.multi_az || self.availability_zone == null ? named("aws_redshift_subnet_group", self.cluster_subnet_group_name) : []
  chosen         = !self.multi_az && self.availability_zone == null
  survival       = self.multi_az ? "any" : "single"
  display        = coalesce(self.cluster_identifier, name)
  encrypted_by   = self.kms_key_id
  identifies     = ["cluster_identifier"]

  defaults {
    multi_az                            = false
    automated_snapshot_retention_period = 1
  }
  facts {
    standby            = self.multi_az
    standby_other_zone = self.multi_az
    auto_failover      = self.multi_az
    needs_backup       = true
    backup             = self.automated_snapshot_retention_period > 0
    backup_elsewhere   = false
  }
  fix "standby" {
    say = "Set multi_az = true in ${address}."
    set = { multi_az = "true" }
  }
  fix "backup" {
    say = "Set automated_snapshot_retention_period to 1 or more in ${address}."
    set = { automated_snapshot_retention_period = "7" }
  }
  fix "backup_elsewhere" {
    say = "Add an aws_redshift_snapshot_copy with destination_region in another region."
  }
  source = "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
}

resource "aws_redshift_snapshot_copy" {
  amend {
    targets = named("aws_redshift_cluster", self.cluster_identifier)
    facts   = { backup = true, backup_elsewhere = self.destination_region != region }
  }
}

resource "aws_redshiftserverless_namespace" {
  identifies = ["namespace_name"]
}

resource "aws_redshiftserverless_workgroup" {
  role       = "database"
  platform   = "redshift"
  scope      = "region"
  within     = self.subnet_ids
  survival   = "any"
  reached_by = named("aws_redshiftserverless_namespace", self.namespace_name)
  identifies = ["workgroup_name"]

  facts {
    # points in time of the last day are kept by the service
    backup = true
  }
}

# --- others

resource "aws_timestreaminfluxdb_db_instance" "aws_timestreaminfluxdb_db_cluster" {
  locals {
    standby = self.deployment_type == "WITH_MULTIAZ_STANDBY" || self.deployment_type == "MULTI_NODE_READ_REPLICAS"
  }
  role       = "database"
  platform   = "timestream"
  scope      = local.standby ? "region" : "zone"
  within     = self.vpc_subnet_ids
  chosen     = !local.standby
  survival   = local.standby ? "any" : "single"
  identifies = ["name"]

  facts {
    standby            = local.standby
    standby_other_zone = local.standby
    auto_failover      = local.standby
  }
  fix "standby" {
    say = "Set deployment_type = \"WITH_MULTIAZ_STANDBY\" in ${address}, with subnets of two zones."
  }
}

resource "aws_timestreamwrite_database" "aws_timestreamwrite_table" "aws_qldb_ledger" {
  role       = "database"
  platform   = startswith(type, "aws_qldb") ? "qldb" : "timestream"
  scope      = "region"
  survival   = "regional"
  identifies = ["name", "database_name", "table_name"]

  facts {
    zone_redundant = true
  }
}

resource "aws_lightsail_database" {
  locals {
    standby = can(regex("_ha_", self.bundle_id))
  }
  role     = "database"
  platform = "lightsail"
  scope    = local.standby ? "region" : "zone"
  zones    = local.standby ? [] : [self.availability_zone]
  # that there is a standby stands in the name of the bundle
  survival   = local.standby ? "any" : "single"
  identifies = ["relational_database_name"]

  facts {
    standby            = local.standby
    standby_other_zone = local.standby
    auto_failover      = local.standby
    needs_backup       = true
    backup             = self.backup_retention_enabled
  }
  fix "standby" {
    say = "Choose a bundle_id of high availability, such as medium_ha_2_0."
  }
}

# Nobody is served by a migration.
resource "aws_dms_replication_instance" {
  role       = "automation"
  platform   = "dms"
  scope      = self.multi_az ? "region" : "zone"
  zones      = self.multi_az ? [] : [self.availability_zone]
  within     = self.availability_zone == null ? named("aws_dms_replication_subnet_group", self.replication_subnet_group_id) : []
  chosen     = !self.multi_az && self.availability_zone == null
  survival   = self.multi_az ? "any" : "single"
  identifies = ["replication_instance_id"]

  defaults {
    multi_az = false
  }
}
