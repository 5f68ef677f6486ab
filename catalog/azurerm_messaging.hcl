# Azure caches and messaging.

# --- caches

resource "azurerm_redis_cache" {
  locals {
    basic = self.sku_name == "Basic"
    many  = length(distinct(self.zones)) > 1
    one   = length(distinct(self.zones)) == 1
    kept  = self.redis_configuration[0].rdb_backup_enabled == true || self.redis_configuration[0].aof_backup_enabled == true
  }
  role     = "cache"
  platform = "azure-redis"
  # without zones a replica may or may not stand in another one
  scope      = local.basic || local.one ? "zone" : local.many ? "region" : null
  zones      = self.zones != null ? self.zones : local.basic ? zones("azurerm", region) : []
  chosen     = local.basic && self.zones == null
  survival   = local.basic || local.one ? "single" : local.many ? "any" : "unknown"
  units      = local.basic ? 1 : 1 + coalesce(self.replicas_per_primary, self.replicas_per_master, 1)
  identifies = ["hostname"]
  source     = "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability"

  facts {
    standby            = !local.basic
    auto_failover      = !local.basic
    standby_other_zone = local.basic || local.one ? false : local.many ? true : null
    zone_redundant     = local.basic || local.one ? false : local.many ? true : null
    persistent         = local.kept
    backup             = local.kept ? true : null
  }
  fix "standby" {
    say = "Set sku_name = \"Standard\" or \"Premium\" in ${address}; Premium takes zones = [\"1\", \"2\"]."
  }
}

data "azurerm_redis_cache" {}

resource "azurerm_redis_linked_server" {
  edge "replicates" {
    from = self.server_role == "Secondary" ? self.linked_redis_cache_id : self.target_redis_cache_name
    to   = self.server_role == "Secondary" ? self.target_redis_cache_name : self.linked_redis_cache_id
  }
}

resource "azurerm_managed_redis" {
  role     = "cache"
  platform = "azure-managed-redis"
  # with high availability nodes spread over zones by themselves
  scope      = self.high_availability_enabled ? "region" : "zone"
  zones      = self.high_availability_enabled ? [] : zones("azurerm", region)
  chosen     = !self.high_availability_enabled
  survival   = self.high_availability_enabled ? "regional" : "single"
  units      = self.high_availability_enabled ? 2 : 1
  identifies = ["hostname"]
  source     = "https://learn.microsoft.com/azure/redis/high-availability"

  defaults { high_availability_enabled = true }
  facts {
    standby            = self.high_availability_enabled
    auto_failover      = self.high_availability_enabled
    standby_other_zone = self.high_availability_enabled
    zone_redundant     = self.high_availability_enabled
    region_redundant   = self.default_database[0].geo_replication_group_name != null
  }
  fix "standby" {
    say = "Remove high_availability_enabled = false from ${address}."
  }
}

resource "azurerm_redis_enterprise_cluster" {
  role       = "cache"
  platform   = "azure-redis-enterprise"
  scope      = self.zones != null ? "region" : null
  zones      = self.zones
  survival   = length(self.zones) > 1 ? "any" : "unknown"
  units      = null
  identifies = ["hostname"]
  facts {
    standby            = true
    auto_failover      = true
    standby_other_zone = self.zones == null ? null : length(self.zones) > 1
    zone_redundant     = self.zones == null ? null : length(self.zones) > 1
  }
  fix "standby" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
}

resource "azurerm_redis_enterprise_database" {
  passes_to = [self.cluster_id]
}

# --- messaging: zone-redundant by itself where the region has zones

resource "azurerm_servicebus_namespace" "azurerm_eventhub_namespace" "azurerm_eventgrid_namespace" "azurerm_eventgrid_topic" "azurerm_eventgrid_domain" "azurerm_relay_namespace" "azurerm_signalr_service" "azurerm_web_pubsub" "azurerm_notification_hub_namespace" {
  role       = "stream"
  platform   = split("_", type)[1]
  scope      = "region"
  identifies = ["endpoint", "default_primary_connection_string"]
  source     = "https://learn.microsoft.com/azure/reliability/reliability-event-hubs"
  within     = [self.dedicated_cluster_id]
  facts { zone_redundant = true }
}

resource "azurerm_eventhub_cluster" {
  scope = "region"
}

resource "azurerm_eventhub" "azurerm_eventhub_authorization_rule" "azurerm_eventhub_namespace_authorization_rule" "azurerm_eventhub_consumer_group" "azurerm_servicebus_queue" "azurerm_servicebus_topic" "azurerm_servicebus_subscription" "azurerm_servicebus_namespace_authorization_rule" "azurerm_servicebus_queue_authorization_rule" "azurerm_servicebus_topic_authorization_rule" {
  passes_to = [self.namespace_id, self.namespace_name, self.topic_id, self.queue_id, self.eventhub_name]
}

# Pairing copies names and settings, not messages.
resource "azurerm_servicebus_namespace_disaster_recovery_config" "azurerm_eventhub_namespace_disaster_recovery_config" {
  passes_to = [self.primary_namespace_id, self.namespace_name, self.partner_namespace_id]
}

resource "azurerm_eventgrid_system_topic" {
  scope = "region"
}

resource "azurerm_eventgrid_event_subscription" "azurerm_eventgrid_system_topic_event_subscription" {}

resource "azurerm_iothub" {
  role       = "stream"
  platform   = "iot-hub"
  scope      = "region"
  identifies = ["hostname"]
  facts { zone_redundant = true }
}
