# Google Cloud databases, caches and messaging.

# --- Cloud SQL

resource "google_sql_database_instance" {
  locals {
    s       = self.settings[0]
    ha      = coalesce(local.s.availability_type, "ZONAL") == "REGIONAL"
    replica = self.master_instance_name != null
    named   = compact([local.s.location_preference[0].zone, local.ha ? local.s.location_preference[0].secondary_zone : null])
    backup  = local.s.backup_configuration[0]
    # unset, backups go to the nearest multi-region
    far = local.backup.location == null ? true : lower(local.backup.location) != region
  }
  role       = "database"
  platform   = "cloud-sql"
  scope      = local.ha ? "region" : "zone"
  zones      = length(local.named) == (local.ha ? 2 : 1) ? local.named : zones("google", region)
  chosen     = !local.ha && length(local.named) == 0
  survival   = local.ha ? "any" : "single"
  units      = 1
  tags       = local.s.user_labels
  identifies = ["connection_name", "private_ip_address", "public_ip_address", "first_ip_address", "dns_name"]
  source     = "https://cloud.google.com/sql/docs/postgres/high-availability"

  replicates   = [self.master_instance_name]
  encrypted_by = [self.encryption_key_name]
  defaults { deletion_protection = true }
  facts {
    standby            = local.ha
    standby_other_zone = local.ha
    auto_failover      = local.ha
    zone_redundant     = local.ha
    needs_backup       = local.replica ? null : true
    backup             = local.replica ? null : coalesce(local.backup.enabled, false)
    backup_elsewhere   = local.replica || local.backup.enabled != true ? null : local.far
    protected          = self.deletion_protection || local.s.deletion_protection_enabled == true
  }
  fix "standby" {
    say = "Set settings.availability_type = \"REGIONAL\" in ${address}, with backups and, for MySQL, binary logs on."
    set = startswith(self.database_version, "POSTGRES") ? { "settings.availability_type" = "\"REGIONAL\"", "settings.backup_configuration.enabled" = "true", "settings.backup_configuration.point_in_time_recovery_enabled" = "true" } : startswith(self.database_version, "MYSQL") ? { "settings.availability_type" = "\"REGIONAL\"", "settings.backup_configuration.enabled" = "true", "settings.backup_configuration.binary_log_enabled" = "true" } : { "settings.availability_type" = "\"REGIONAL\"" }
  }
  fix "region" {
    say = "Add a google_sql_database_instance with master_instance_name in another region."
  }
  fix "backup" {
    say = "Add backup_configuration { enabled = true  point_in_time_recovery_enabled = true } to the settings of ${address}."
    set = startswith(self.database_version, "POSTGRES") ? { "settings.backup_configuration.enabled" = "true", "settings.backup_configuration.point_in_time_recovery_enabled" = "true" } : { "settings.backup_configuration.enabled" = "true" }
  }
  fix "backup_elsewhere" {
    say = "Remove backup_configuration.location from ${address}, or set it to a multi-region or another region."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
}

resource "google_sql_database" "google_sql_user" {
  passes_to = [self.instance]
}

data "google_sql_database_instance" {}

# --- Spanner: the configuration decides how wide it spans

resource "google_spanner_instance" {
  locals {
    place    = try(regex("(?:^|/)regional-([a-z]+-[a-z]+[0-9]+)$", self.config)[0], null)
    regional = local.place != null
  }
  role     = "database"
  platform = "spanner"
  region   = local.place
  scope    = local.regional ? "region" : "global"
  survival = local.regional ? "regional" : "global"
  units    = null
  source   = "https://cloud.google.com/spanner/docs/instance-configurations"
  facts {
    standby            = true
    standby_other_zone = true
    auto_failover      = true
    zone_redundant     = true
    region_redundant   = !local.regional
    needs_backup       = true
    backup             = self.default_backup_schedule_type == "AUTOMATIC" ? true : self.default_backup_schedule_type == "NONE" ? false : null
  }
  fix "region" {
    say = "Use a multi-region config, such as \"nam3\" or \"eur3\"."
  }
  fix "backup" {
    say = "Set default_backup_schedule_type = \"AUTOMATIC\" or add a google_spanner_backup_schedule."
    set = { default_backup_schedule_type = "\"AUTOMATIC\"" }
  }
}

resource "google_spanner_database" {
  passes_to = [self.instance]
  defaults { deletion_protection = true }
}

resource "google_spanner_backup_schedule" {
  amend {
    targets = self.instance
    facts   = { backup = true }
  }
}

# --- AlloyDB: the cluster is a name and its backups, the instances run

resource "google_alloydb_cluster" {}

resource "google_alloydb_instance" {
  locals {
    read      = self.instance_type == "READ_POOL"
    primary   = follow(self.cluster, "secondary_config.primary_cluster_name")
    off       = follow(self.cluster, "continuous_backup_config.enabled")[0] == false
    redundant = local.read ? self.read_pool_config[0].node_count > 1 : coalesce(self.availability_type, "REGIONAL") != "ZONAL"
  }
  role       = "database"
  platform   = "alloydb"
  region     = follow(self.cluster, "location")[0]
  scope      = local.redundant ? "region" : "zone"
  zones      = local.redundant ? zones("google", region) : self.gce_zone != null ? [self.gce_zone] : zones("google", region)
  chosen     = !local.redundant && self.gce_zone == null
  survival   = local.redundant ? "any" : "single"
  units      = local.read ? self.read_pool_config[0].node_count : 1
  reached_by = local.read ? [] : [self.cluster]
  replicates = local.read ? [self.cluster] : local.primary
  identifies = ["ip_address"]
  source     = "https://cloud.google.com/alloydb/docs/high-availability"
  facts {
    standby            = local.redundant
    standby_other_zone = local.redundant
    auto_failover      = local.redundant
    zone_redundant     = local.redundant
    needs_backup       = local.read || length(local.primary) > 0 ? null : true
    # continuous backup is on unless somebody switches it off
    backup = local.read || length(local.primary) > 0 ? null : local.off ? follow(self.cluster, "automated_backup_policy.enabled")[0] == false ? false : null : true
  }
  fix "standby" {
    say = "Set availability_type = \"REGIONAL\" in ${address}."
    set = { availability_type = "\"REGIONAL\"" }
  }
  fix "backup" {
    say = "Set continuous_backup_config.enabled = true in the google_alloydb_cluster of ${address}."
  }
}

# --- Bigtable, Firestore, BigQuery

resource "google_bigtable_instance" {
  locals {
    zones = compact(self.cluster[*].zone)
    many  = length(distinct(local.zones)) > 1
  }
  role     = "database"
  platform = "bigtable"
  region   = region_of(local.zones[0])
  scope    = local.many ? "region" : "zone"
  zones    = distinct(local.zones)
  survival = local.many ? "any" : "single"
  units    = null
  source   = "https://cloud.google.com/bigtable/docs/replication-overview"

  encrypted_by = [self.cluster[*].kms_key_name]
  defaults { deletion_protection = true }
  facts {
    standby            = local.many
    standby_other_zone = local.many
    zone_redundant     = local.many
    region_redundant   = length(distinct([for z in local.zones : region_of(z)])) > 1
    protected          = self.deletion_protection
  }
  fix "standby" {
    say = "Add a second cluster block in another zone to ${address}, and a google_bigtable_app_profile with multi_cluster_routing_use_any."
  }
  fix "protect" {
    say = "Set deletion_protection = true in ${address}."
    set = { deletion_protection = "true" }
  }
}

resource "google_bigtable_app_profile" {
  passes_to = [self.instance]
  amend {
    targets = self.instance
    facts   = { auto_failover = self.multi_cluster_routing_use_any == true ? true : length(self.single_cluster_routing) > 0 ? false : null }
  }
}

resource "google_bigtable_table" {
  passes_to = [self.instance_name]
  amend {
    when    = length(self.automated_backup_policy) > 0
    targets = self.instance_name
    facts   = { backup = true }
  }
}

resource "google_firestore_database" {
  locals {
    regional = can(regex("^[a-z]+-[a-z]+[0-9]+$", self.location_id))
  }
  role     = "database"
  platform = "firestore"
  region   = local.regional ? self.location_id : null
  scope    = local.regional ? "region" : "global"
  units    = null
  source   = "https://cloud.google.com/firestore/docs/locations"

  encrypted_by = [self.cmek_config[*].kms_key_name]
  defaults {
    point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_DISABLED"
    deletion_policy                   = "ABANDON"
  }
  facts {
    standby            = true
    standby_other_zone = true
    auto_failover      = true
    zone_redundant     = true
    region_redundant   = !local.regional
    needs_backup       = true
    backup             = self.point_in_time_recovery_enablement == "POINT_IN_TIME_RECOVERY_ENABLED"
    # what Terraform gives up it does not delete
    protected = self.delete_protection_state == "DELETE_PROTECTION_ENABLED" || self.deletion_policy != "DELETE"
  }
  fix "backup" {
    say = "Set point_in_time_recovery_enablement = \"POINT_IN_TIME_RECOVERY_ENABLED\" in ${address}, or add a google_firestore_backup_schedule."
    set = { point_in_time_recovery_enablement = "\"POINT_IN_TIME_RECOVERY_ENABLED\"" }
  }
  fix "protect" {
    say = "Set delete_protection_state = \"DELETE_PROTECTION_ENABLED\" in ${address}."
    set = { delete_protection_state = "\"DELETE_PROTECTION_ENABLED\"" }
  }
}

resource "google_firestore_backup_schedule" {
  amend {
    targets = self.database
    facts   = { backup = true }
  }
}

resource "google_bigquery_dataset" {
  locals {
    place    = coalesce(self.location, "US")
    regional = can(regex("^[a-z]+-[a-z]+[0-9]+$", lower(local.place)))
  }
  role     = "database"
  platform = "bigquery"
  region   = local.regional ? lower(local.place) : null
  # a multi-region is not two regions for what computes in it
  scope        = local.regional ? "region" : null
  units        = null
  display      = self.dataset_id
  encrypted_by = [self.default_encryption_configuration[*].kms_key_name]
  source       = "https://cloud.google.com/bigquery/docs/reliability-intro"
  facts {
    standby            = true
    standby_other_zone = true
    auto_failover      = true
    zone_redundant     = true
    recoverable        = true
    force_destroy      = self.delete_contents_on_destroy == true
  }
}

resource "google_bigquery_table" {
  passes_to = [self.dataset_id]
}

# --- caches

resource "google_redis_instance" {
  locals {
    ha    = coalesce(self.tier, "BASIC") == "STANDARD_HA"
    named = compact([self.location_id, local.ha ? self.alternative_location_id : null])
    kept  = self.persistence_config[0].persistence_mode == "RDB"
  }
  role       = "cache"
  platform   = "memorystore-redis"
  scope      = local.ha ? "region" : "zone"
  zones      = length(local.named) == (local.ha ? 2 : 1) ? local.named : zones("google", region)
  chosen     = !local.ha && length(local.named) == 0
  survival   = local.ha ? "any" : "single"
  units      = local.ha ? 1 + coalesce(self.replica_count, 1) : 1
  identifies = ["host"]
  source     = "https://cloud.google.com/memorystore/docs/redis/redis-tiers"
  facts {
    standby            = local.ha
    standby_other_zone = local.ha
    auto_failover      = local.ha
    zone_redundant     = local.ha
    persistent         = local.kept
    backup             = local.kept ? true : null
  }
  fix "standby" {
    say = "Set tier = \"STANDARD_HA\" in ${address}."
  }
}

resource "google_redis_cluster" "google_memorystore_instance" {
  locals {
    copies = coalesce(self.replica_count, 0)
    packed = self.zone_distribution_config[0].mode == "SINGLE_ZONE"
    good   = local.copies > 0 && !local.packed
  }
  role     = "cache"
  platform = "memorystore-cluster"
  region   = coalesce(self.region, self.location)
  scope    = local.packed ? "zone" : "region"
  zones    = local.packed ? [self.zone_distribution_config[0].zone] : zones("google", region)
  # shards without copies are spread, not redundant
  survival   = local.packed ? "single" : local.copies > 0 ? "any" : "share"
  units      = self.shard_count * (1 + local.copies)
  identifies = ["discovery_endpoints"]
  source     = "https://cloud.google.com/memorystore/docs/cluster/ha-and-replicas"
  facts {
    standby            = local.copies > 0
    standby_other_zone = local.good
    auto_failover      = local.copies > 0
    zone_redundant     = local.good
    persistent         = contains(["RDB", "AOF"], self.persistence_config[0].mode)
    protected          = self.deletion_protection_enabled != false
  }
  fix "standby" {
    say = "Set replica_count = 1 in ${address}, with zone_distribution_config.mode = \"MULTI_ZONE\"."
    set = { replica_count = "1" }
  }
}

# Memcached keeps no copies: nodes share the keys.
resource "google_memcache_instance" {
  role     = "cache"
  platform = "memorystore-memcached"
  scope    = "region"
  zones    = self.zones != null ? self.zones : zones("google", region)
  units    = self.node_count
  survival = self.node_count == 1 ? "single" : "share"
  chosen   = self.node_count == 1
  source   = "https://cloud.google.com/memorystore/docs/memcached/memcached-overview"
  facts {
    standby = self.node_count == 1 ? false : null
  }
  fix "standby" {
    say = "Set node_count to 2 or more in ${address}."
    set = { node_count = "2" }
  }
}

# --- messaging

resource "google_pubsub_topic" {
  locals {
    allowed = self.message_storage_policy[0].allowed_persistence_regions
  }
  role         = "stream"
  platform     = "pubsub"
  region       = length(local.allowed) == 1 ? local.allowed[0] : null
  scope        = length(local.allowed) == 1 ? "region" : "global"
  units        = null
  encrypted_by = [self.kms_key_name]
  source       = "https://cloud.google.com/pubsub/docs/resource-location-restriction"
  facts { zone_redundant = true }
}

resource "google_pubsub_subscription" {
  passes_to = [self.topic]
}

# Whom a subscription pushes to, the topic needs; what reads, needs the topic.
resource "google_pubsub_schema" "google_pubsub_lite_reservation" {}

resource "google_pubsub_lite_topic" {
  role     = "stream"
  platform = "pubsub-lite"
  scope    = self.zone != null ? "zone" : "region"
  zones    = [self.zone]
  units    = null
  facts { zone_redundant = self.zone == null }
}

resource "google_managed_kafka_cluster" {
  role     = "stream"
  platform = "managed-kafka"
  # brokers stand in three zones by themselves
  scope  = "region"
  region = self.location
  units  = null
  source = "https://cloud.google.com/managed-service-for-apache-kafka/docs/overview"
  facts {
    zone_redundant     = true
    replication_factor = 3
  }
}

resource "google_managed_kafka_topic" {
  passes_to = [self.cluster]
}

resource "google_cloud_tasks_queue" {
  role     = "stream"
  platform = "cloud-tasks"
  scope    = "region"
  region   = self.location
  units    = null
  facts { zone_redundant = true }
}
