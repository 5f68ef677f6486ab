# Azure: keys, registries, monitoring and what operators need.

# --- keys and secrets

resource "azurerm_key_vault" {
  role     = "key"
  platform = "key-vault"
  # Microsoft copies it to the paired region, where there is one, and reads from there
  scope      = "region"
  identifies = ["vault_uri"]
  source     = "https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance"
  facts { zone_redundant = true }
}

data "azurerm_key_vault" "azurerm_key_vault_secret" "azurerm_key_vault_key" {}

resource "azurerm_key_vault_secret" {
  passes_to = [self.value, self.key_vault_id, hosts(self.value)]
}

resource "azurerm_key_vault_key" "azurerm_key_vault_certificate" {
  passes_to = [self.key_vault_id]
}

resource "azurerm_key_vault_managed_hardware_security_module" {
  role     = "key"
  platform = "managed-hsm"
  scope    = "region"
}

resource "azurerm_disk_encryption_set" {
  passes_to = [self.key_vault_key_id, self.managed_hsm_key_id]
}

resource "azurerm_storage_account_customer_managed_key" {
  edge "encrypted_by" {
    from = self.storage_account_id
    to   = self.key_vault_id
  }
}

resource "azurerm_app_configuration" {
  role       = "secret"
  platform   = "app-configuration"
  scope      = "region"
  identifies = ["endpoint"]
  facts { multi_region_key = length(self.replica) > 0 }
  fix "key" {
    say = "Add a replica block with a second location to ${address}."
  }
}

resource "azurerm_app_configuration_key" {
  passes_to = [self.value, self.configuration_store_id, self.vault_key_reference]
}

resource "azurerm_user_assigned_identity" {}

# --- registries

resource "azurerm_container_registry" {
  role       = "registry"
  platform   = "container-registry"
  scope      = length(self.georeplications) > 0 ? "global" : "region"
  identifies = ["login_server"]
  source     = "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication"

  encrypted_by = [self.encryption[*].key_vault_key_id]
  facts {
    region_redundant = length(self.georeplications) > 0
    # the setting tells less than it did: the service spreads registries by itself
    zone_redundant = self.zone_redundancy_enabled == true ? true : null
  }
  fix "region" {
    say = "Set sku = \"Premium\" and add a georeplications block with the second region's location to ${address}."
  }
}

data "azurerm_container_registry" {}

# --- what watches

resource "azurerm_monitor_metric_alert" {
  role     = "monitor"
  platform = "azure-monitor"
  scope    = "global"
  edge "watched_by" {
    from = self.scopes
  }
}

resource "azurerm_monitor_activity_log_alert" {
  role     = "monitor"
  platform = "azure-monitor"
  scope    = "global"
  edge "watched_by" {
    from = self.scopes
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" {
  role     = "monitor"
  platform = "azure-monitor"
  scope    = "region"
  edge "watched_by" {
    from = self.scopes
  }
  fix "region" {
    say = "Add an azurerm_application_insights_standard_web_test with geo_locations elsewhere."
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert" {
  role     = "monitor"
  platform = "azure-monitor"
  scope    = "region"
  edge "watched_by" {
    from = [self.data_source_id, self.authorized_resource_ids]
  }
}

# Asks from several places of the world, whatever its own location says.
resource "azurerm_application_insights_standard_web_test" "azurerm_application_insights_web_test" {
  role     = "monitor"
  platform = "application-insights"
  scope    = length(self.geo_locations) > 1 ? "global" : "region"
  edge "watched_by" {
    from = [self.request[*].url, self.configuration, hosts([self.request[*].url, self.configuration])]
  }
}

# Where telemetry is kept watches nothing by itself.
resource "azurerm_log_analytics_workspace" "azurerm_application_insights" "azurerm_monitor_workspace" "azurerm_dashboard_grafana" "azurerm_monitor_action_group" "azurerm_monitor_data_collection_rule" {
  scope = "region"
}

resource "azurerm_chaos_studio_experiment" {
  scope = "region"
}

# --- what automates

resource "azurerm_automation_account" {
  role     = "automation"
  platform = "automation"
  scope    = "region"
}

# A runbook that fails something over names what it switches.
resource "azurerm_automation_runbook" {
  locals {
    words = try(regexall("[A-Za-z0-9][A-Za-z0-9_-]+", self.content), [])
    fails = can(regex("(?i)fail-?over|switch-?over|promot", "${self.name} ${self.content}"))
  }
  role     = "automation"
  platform = "automation"
  scope    = "region"
  within   = [self.automation_account_name]
  needs    = [self.automation_account_name]
  edge "failed_over_by" {
    for_each = local.fails ? { one = local.words } : {}
    from = [
      self.content, named("azurerm_mssql_failover_group", local.words), named("azurerm_mssql_database", local.words),
      named("azurerm_postgresql_flexible_server", local.words), named("azurerm_mysql_flexible_server", local.words),
      named("azurerm_traffic_manager_profile", local.words), named("azurerm_cosmosdb_account", local.words),
      named("azurerm_redis_cache", local.words), named("azurerm_storage_account", local.words),
    ]
  }
  fix "region" {
    say = "Put the automation account of ${address} into the region that it fails over to."
  }
}

resource "azurerm_automation_schedule" "azurerm_automation_job_schedule" "azurerm_automation_webhook" {
  passes_to = [self.runbook_name, self.automation_account_name]
}

resource "azurerm_logic_app_workflow" {
  role     = "automation"
  platform = "logic-apps"
  scope    = "region"
}
