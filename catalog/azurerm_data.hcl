# Azure databases, search and analytics.

# --- PostgreSQL and MySQL

resource "azurerm_postgresql_flexible_server" "azurerm_mysql_flexible_server" {
  locals {
    mode    = self.high_availability[0].mode
    replica = contains(["Replica"], self.create_mode)
    standby = self.high_availability[0].standby_availability_zone
  }
  role     = "database"
  platform = startswith(type, "azurerm_mysql") ? "azure-mysql" : "azure-postgresql"
  # a standby in the same zone is for a host, not for a zone
  scope    = local.mode == "ZoneRedundant" ? "region" : "zone"
  zones    = local.mode == "ZoneRedundant" ? (self.zone != null && local.standby != null ? [self.zone, local.standby] : zones("azurerm", region)) : self.zone != null ? [self.zone] : zones("azurerm", region)
  chosen   = local.mode != "ZoneRedundant" && self.zone == null
  survival = local.mode == "ZoneRedundant" ? "any" : "single"
  units    = 1
  # users hold the server's name
  identifies   = ["fqdn"]
  replicates   = [self.source_server_id]
  encrypted_by = [self.customer_managed_key[*].key_vault_key_id]
  source       = "https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server"

  defaults {
    geo_redundant_backup_enabled = false
  }
  facts {
    standby            = length(self.high_availability) > 0
    standby_other_zone = local.mode == "ZoneRedundant"
    auto_failover      = length(self.high_availability) > 0
    zone_redundant     = local.mode == "ZoneRedundant"
    needs_backup       = local.replica ? null : true
    # kept for seven days unless set otherwise; it cannot be switched off
    backup           = local.replica ? null : true
    backup_elsewhere = local.replica ? null : self.geo_redundant_backup_enabled
  }
  fix "standby" {
    say = "Add high_availability { mode = \"ZoneRedundant\" } to ${address}, with standby_availability_zone in another zone."
    set = startswith(self.sku_name, "B_") || self.sku_name == null ? {} : { "high_availability.mode" = "\"ZoneRedundant\"" }
  }
  fix "region" {
    say = "Add a server with create_mode = \"Replica\" and source_server_id in another location."
  }
  fix "backup_elsewhere" {
    say = "Set geo_redundant_backup_enabled = true in ${address}; it can be set at creation only."
  }
}

# Whoever asks what is on a server asks the server.
resource "azurerm_postgresql_flexible_server_database" "azurerm_postgresql_flexible_server_configuration" "azurerm_mysql_flexible_database" "azurerm_postgresql_database" "azurerm_mysql_database" {
  passes_to = [self.server_id, self.server_name]
}

# A name that moves with the primary.
resource "azurerm_postgresql_flexible_server_virtual_endpoint" {
  passes_to = [self.source_server_id, self.replica_server_id]
}

# The retired single servers: one region, no zones to choose.
resource "azurerm_postgresql_server" "azurerm_mysql_server" "azurerm_mariadb_server" {
  role       = "database"
  platform   = "azure-single-server"
  scope      = "region"
  survival   = "unknown"
  identifies = ["fqdn"]
  replicates = [self.creation_source_server_id]
  verified   = false
  facts {
    needs_backup     = self.create_mode == "Replica" ? null : true
    backup           = self.create_mode == "Replica" ? null : true
    backup_elsewhere = self.geo_redundant_backup_enabled
  }
  fix "standby" {
    say = "Move to an azurerm_postgresql_flexible_server or azurerm_mysql_flexible_server with high_availability { mode = \"ZoneRedundant\" }."
  }
}

data "azurerm_postgresql_flexible_server" "azurerm_mysql_flexible_server" {}

# --- SQL: the server is a name, the databases and pools on it are what runs

resource "azurerm_mssql_server" {
  identifies = ["fully_qualified_domain_name"]
}

data "azurerm_mssql_server" "azurerm_mssql_database" {}

resource "azurerm_mssql_database" {
  locals {
    secondary = contains(["Secondary", "OnlineSecondary"], self.create_mode)
    pooled    = self.elastic_pool_id != null
    redundant = local.pooled ? follow(self.elastic_pool_id, "zone_redundant")[0] : self.zone_redundant
  }
  role     = "database"
  platform = "azure-sql"
  region   = lower(replace(follow(self.server_id, "location")[0], " ", ""))
  # copies are kept anyway, but in one zone unless it is redundant
  scope      = local.redundant == true ? "region" : "zone"
  zones      = zones("azurerm", region)
  chosen     = local.redundant != true
  survival   = local.redundant == true ? "any" : "single"
  units      = 1
  reached_by = [self.server_id]
  replicates = local.secondary ? [self.creation_source_database_id] : []
  source     = "https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy"

  defaults {
    zone_redundant       = false
    storage_account_type = "Geo"
  }
  facts {
    standby            = true
    auto_failover      = true
    standby_other_zone = local.redundant == null ? local.pooled ? null : false : local.redundant
    zone_redundant     = local.redundant == null ? local.pooled ? null : false : local.redundant
    needs_backup       = local.secondary ? null : true
    backup             = local.secondary ? null : true
    backup_elsewhere   = local.secondary ? null : contains(["Geo", "GeoZone"], self.storage_account_type)
  }
  fix "standby" {
    say = "Set zone_redundant = true in ${local.pooled ? "the azurerm_mssql_elasticpool of ${address}" : address}."
    set = local.pooled ? {} : { zone_redundant = "true" }
  }
  fix "region" {
    say = "Add an azurerm_mssql_failover_group with a partner_server in another location."
  }
  fix "backup_elsewhere" {
    say = "Set storage_account_type = \"Geo\" or \"GeoZone\" in ${address}."
  }
}

# The pool's redundancy is that of the databases in it.
resource "azurerm_mssql_elasticpool" {
  platform = "azure-sql"
  scope    = self.zone_redundant ? "region" : "zone"
  defaults { zone_redundant = false }
}

# A failover group keeps a copy of its databases on a second server, which no
# block of its own declares. With a manual policy nobody switches by itself.
resource "azurerm_mssql_failover_group" {
  locals {
    auto = self.read_write_endpoint_failover_policy[0].mode == "Automatic"
    here = lower(replace(follow(self.server_id, "location")[0], " ", ""))
    far  = [for s in self.partner_server : s if lower(replace(follow(s.id, "location")[0], " ", "")) != local.here]
  }
  passes_to = [self.databases]
  source    = "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db"
  amend {
    targets = self.databases
    facts   = { region_redundant = length(local.far) > 0 }
  }
  part "secondary" {
    for_each   = self.partner_server
    role       = "database"
    platform   = "azure-sql"
    region     = lower(replace(follow(each.value.id, "location")[0], " ", ""))
    reached_by = each.value.id
    scope      = "region"
    replicates = [self.databases]
    facts {
      standby            = true
      standby_other_zone = true
      standby_region     = true
      auto_failover      = local.auto
    }
  }
  fix "failover" {
    say = "Set read_write_endpoint_failover_policy.mode = \"Automatic\" with grace_minutes in ${address}."
  }
}

resource "azurerm_mssql_managed_instance" {
  role       = "database"
  platform   = "sql-managed-instance"
  scope      = self.zone_redundant_enabled ? "region" : "zone"
  zones      = zones("azurerm", region)
  chosen     = !self.zone_redundant_enabled
  survival   = self.zone_redundant_enabled ? "any" : "single"
  units      = 1
  identifies = ["fqdn"]
  source     = "https://learn.microsoft.com/azure/azure-sql/managed-instance/high-availability-sla-local-zone-redundancy"

  defaults {
    zone_redundant_enabled = false
    storage_account_type   = "GRS"
  }
  facts {
    standby            = true
    auto_failover      = true
    standby_other_zone = self.zone_redundant_enabled
    zone_redundant     = self.zone_redundant_enabled
    needs_backup       = true
    backup             = true
    backup_elsewhere   = contains(["GRS", "GZRS"], self.storage_account_type)
  }
  fix "standby" {
    say = "Set zone_redundant_enabled = true in ${address}."
  }
  fix "region" {
    say = "Add an azurerm_mssql_managed_instance_failover_group with an instance in another location."
  }
}

resource "azurerm_mssql_managed_database" {
  passes_to = [self.managed_instance_id]
}

resource "azurerm_mssql_managed_instance_failover_group" {
  locals {
    here = lower(replace(follow(self.managed_instance_id, "location")[0], " ", ""))
    far  = lower(replace(follow(self.partner_managed_instance_id, "location")[0], " ", ""))
  }
  passes_to = [self.managed_instance_id]
  amend {
    targets = self.managed_instance_id
    facts   = { region_redundant = local.far != local.here }
  }
  amend {
    targets = self.partner_managed_instance_id
    facts   = { standby_region = true }
  }
  edge "replicates" {
    from = self.partner_managed_instance_id
    to   = self.managed_instance_id
  }
}

# --- Cosmos DB: regions are blocks of the account

resource "azurerm_cosmosdb_account" {
  locals {
    places     = [for g in self.geo_location : lower(replace(g.location, " ", ""))]
    redundant  = alltrue([for g in self.geo_location : g.zone_redundant == true])
    many       = length(distinct(local.places)) > 1
    auto       = self.automatic_failover_enabled == true || self.enable_automatic_failover == true
    everywhere = self.multiple_write_locations_enabled == true || self.enable_multiple_write_locations == true
    continuous = self.backup[0].type == "Continuous"
  }
  role     = "database"
  platform = "cosmos-db"
  region   = local.places[0]
  # with more regions a lost one stops writes unless it fails over by itself
  scope      = local.many && (local.auto || local.everywhere) ? "global" : local.redundant ? "region" : "zone"
  zones      = local.many && (local.auto || local.everywhere) ? [] : zones("azurerm", local.places[0])
  chosen     = !local.redundant && !(local.many && (local.auto || local.everywhere))
  survival   = local.many && (local.auto || local.everywhere) ? "global" : local.redundant ? "any" : "single"
  identifies = ["endpoint"]
  source     = "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql"

  encrypted_by = [self.key_vault_key_id]
  defaults {
    geo_location {
      zone_redundant = false
    }
    backup {
      type               = "Periodic"
      storage_redundancy = "Geo"
    }
  }
  facts {
    standby            = true
    auto_failover      = local.many ? local.auto || local.everywhere : true
    standby_other_zone = local.redundant || local.many
    zone_redundant     = local.redundant || local.many
    region_redundant   = local.many
    needs_backup       = true
    # periodic and geo-redundant unless set otherwise
    backup           = true
    backup_elsewhere = local.continuous ? (local.many ? true : null) : contains(["Geo"], coalesce(self.backup[0].storage_redundancy, "Geo"))
  }
  fix "standby" {
    say = "Set zone_redundant = true in each geo_location of ${address}."
  }
  fix "region" {
    say = "Add a second geo_location to ${address} and set automatic_failover_enabled = true."
  }
  fix "failover" {
    say = "Set automatic_failover_enabled = true in ${address}."
  }
  fix "backup_elsewhere" {
    say = "Set backup.storage_redundancy = \"Geo\" in ${address}."
  }
}

resource "azurerm_cosmosdb_sql_database" "azurerm_cosmosdb_sql_container" "azurerm_cosmosdb_mongo_database" "azurerm_cosmosdb_mongo_collection" "azurerm_cosmosdb_table" "azurerm_cosmosdb_cassandra_keyspace" "azurerm_cosmosdb_gremlin_database" {
  passes_to = [self.account_name]
}

data "azurerm_cosmosdb_account" {}

resource "azurerm_cosmosdb_postgresql_cluster" {
  role     = "database"
  platform = "cosmos-db-postgresql"
  # high availability gives each node a standby in another zone where there is one
  scope    = self.ha_enabled ? "region" : "zone"
  zones    = self.ha_enabled ? zones("azurerm", region) : self.preferred_primary_zone != null ? [self.preferred_primary_zone] : zones("azurerm", region)
  chosen   = !self.ha_enabled && self.preferred_primary_zone == null
  survival = self.ha_enabled ? "any" : "single"
  units    = 1
  source   = "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-high-availability"

  replicates = [self.source_resource_id]
  defaults { ha_enabled = false }
  facts {
    standby            = self.ha_enabled
    auto_failover      = self.ha_enabled
    standby_other_zone = self.ha_enabled
    zone_redundant     = self.ha_enabled
    needs_backup       = true
    backup             = true
  }
  fix "standby" {
    say = "Set ha_enabled = true in ${address}."
    set = { ha_enabled = "true" }
  }
}

resource "azurerm_mongo_cluster" {
  locals {
    ha = self.high_availability_mode
  }
  role     = "database"
  platform = "cosmos-db-mongo"
  scope    = local.ha == "ZoneRedundantPreferred" ? "region" : "zone"
  zones    = zones("azurerm", region)
  chosen   = local.ha != "ZoneRedundantPreferred"
  survival = local.ha == "ZoneRedundantPreferred" ? "any" : "single"
  units    = 1
  facts {
    standby            = contains(["ZoneRedundantPreferred", "SameZone"], local.ha)
    auto_failover      = contains(["ZoneRedundantPreferred", "SameZone"], local.ha)
    standby_other_zone = local.ha == "ZoneRedundantPreferred"
    zone_redundant     = local.ha == "ZoneRedundantPreferred"
    needs_backup       = true
    backup             = true
  }
  replicates = self.create_mode == "GeoReplica" ? [self.source_server_id] : []
  fix "standby" {
    say = "Set high_availability_mode = \"ZoneRedundantPreferred\" in ${address}."
  }
}

# --- search and analytics

resource "azurerm_search_service" {
  role     = "database"
  platform = "ai-search"
  # replicas are placed in different zones where the region has them
  scope      = self.replica_count > 1 ? "region" : "zone"
  zones      = zones("azurerm", region)
  chosen     = self.replica_count < 2
  survival   = self.replica_count > 1 ? "any" : "single"
  units      = self.replica_count
  source     = "https://learn.microsoft.com/azure/search/search-reliability"
  identifies = ["name"]

  defaults { replica_count = 1 }
  facts {
    standby            = self.replica_count > 1
    auto_failover      = self.replica_count > 1
    standby_other_zone = self.replica_count > 1
    zone_redundant     = self.replica_count > 1
  }
  fix "standby" {
    say = "Set replica_count to 3 in ${address} (a SKU of standard or better)."
  }
}

resource "azurerm_kusto_cluster" {
  role     = "database"
  platform = "data-explorer"
  scope    = length(self.zones) > 1 ? "region" : "zone"
  zones    = self.zones != null ? self.zones : zones("azurerm", region)
  chosen   = self.zones == null
  survival = length(self.zones) > 1 ? "any" : "single"
  units    = null
  facts {
    standby            = length(self.zones) > 1
    auto_failover      = length(self.zones) > 1
    standby_other_zone = length(self.zones) > 1
    zone_redundant     = length(self.zones) > 1
  }
  fix "standby" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
  verified = false
}

resource "azurerm_databricks_workspace" {
  scope = "region"
}

resource "azurerm_synapse_workspace" "azurerm_data_factory" {
  scope = "region"
}
