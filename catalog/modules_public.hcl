# Stand-ins for modules that public bodies keep in public repositories and that
# other repositories call from there.

module "ministryofjustice/modernisation-platform-terraform-s3-bucket" {
  variable "bucket_name" { default = null }
  variable "bucket_prefix" { default = null }
  variable "versioning_enabled" { default = true }
  variable "force_destroy" { default = false }
  variable "replication_enabled" { default = false }
  variable "replication_region" { default = "eu-west-2" }

  resource "aws_s3_bucket" "default" {
    bucket        = var.bucket_name
    bucket_prefix = var.bucket_prefix
    force_destroy = var.force_destroy
  }
  resource "aws_s3_bucket_versioning" "default" {
    bucket = aws_s3_bucket.default.id
    versioning_configuration {
      status = var.versioning_enabled ? "Enabled" : "Suspended"
    }
  }
  resource "aws_s3_bucket" "replication" {
    count         = var.replication_enabled ? 1 : 0
    region        = var.replication_region
    bucket_prefix = var.bucket_prefix
  }
  resource "aws_s3_bucket_versioning" "replication" {
    count  = var.replication_enabled ? 1 : 0
    bucket = aws_s3_bucket.replication[0].id
    versioning_configuration {
      status = "Enabled"
    }
  }
  resource "aws_s3_bucket_replication_configuration" "default" {
    count  = var.replication_enabled ? 1 : 0
    bucket = aws_s3_bucket.default.id
    rule {
      status = "Enabled"
      destination {
        bucket = aws_s3_bucket.replication[0].arn
      }
    }
  }

  output "bucket" { value = aws_s3_bucket.default }
  output "bucket_replication" { value = aws_s3_bucket.replication }
}

module "pagopa/v3/azurerm//subnet" "pagopa/v4/azurerm//subnet" {
  variable "name" { default = null }
  variable "virtual_network_name" { default = null }
  variable "resource_group_name" { default = null }

  resource "azurerm_subnet" "this" {
    name                 = var.name
    virtual_network_name = var.virtual_network_name
    resource_group_name  = var.resource_group_name
  }

  output "id" { value = azurerm_subnet.this.id }
  output "name" { value = azurerm_subnet.this.name }
}

module "pagopa/v3/azurerm//storage_account" "pagopa/v4/azurerm//storage_account" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "account_kind" { default = "StorageV2" }
  variable "account_tier" { default = null }
  variable "account_replication_type" { default = null }
  variable "blob_versioning_enabled" { default = false }
  variable "blob_delete_retention_days" { default = 0 }

  resource "azurerm_storage_account" "this" {
    name                     = var.name
    location                 = var.location
    resource_group_name      = var.resource_group_name
    account_kind             = var.account_kind
    account_tier             = var.account_tier
    account_replication_type = var.account_replication_type
    blob_properties {
      versioning_enabled = var.blob_versioning_enabled
      dynamic "delete_retention_policy" {
        for_each = try(var.blob_delete_retention_days > 0, false) ? [true] : []
        content {
          days = var.blob_delete_retention_days
        }
      }
    }
  }

  output "id" { value = azurerm_storage_account.this.id }
  output "name" { value = azurerm_storage_account.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "primary_connection_string" { value = azurerm_storage_account.this.primary_connection_string }
  output "primary_blob_host" { value = azurerm_storage_account.this.primary_blob_host }
  output "primary_web_host" { value = azurerm_storage_account.this.primary_web_host }
}

module "pagopa/v3/azurerm//app_service" "pagopa/v4/azurerm//app_service" {
  variable "name" { default = null }
  variable "location" { default = "westeurope" }
  variable "resource_group_name" { default = null }
  variable "plan_type" { default = "internal" }
  variable "plan_id" { default = null }
  variable "plan_name" { default = null }
  variable "sku_name" { default = null }
  variable "zone_balancing_enabled" { default = false }
  variable "app_settings" { default = {} }
  variable "health_check_path" { default = null }

  resource "azurerm_service_plan" "this" {
    count                  = var.plan_type == "internal" ? 1 : 0
    name                   = try(coalesce(var.plan_name), "${var.name}-plan")
    location               = var.location
    resource_group_name    = var.resource_group_name
    sku_name               = var.sku_name
    zone_balancing_enabled = var.zone_balancing_enabled
  }
  resource "azurerm_linux_web_app" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    service_plan_id     = try(azurerm_service_plan.this[0].id, var.plan_id)
    app_settings        = var.app_settings
    site_config {
      health_check_path = var.health_check_path
    }
  }

  output "id" { value = azurerm_linux_web_app.this.id }
  output "name" { value = azurerm_linux_web_app.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "plan_id" { value = try(azurerm_service_plan.this[0].id, var.plan_id) }
  output "default_site_hostname" { value = azurerm_linux_web_app.this.default_hostname }
}

module "pagopa/v3/azurerm//function_app" "pagopa/v4/azurerm//function_app" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "app_service_plan_type" { default = "internal" }
  variable "app_service_plan_id" { default = null }
  variable "app_service_plan_name" { default = null }
  variable "app_service_plan_info" { default = {} }
  variable "app_settings" { default = {} }
  variable "health_check_path" { default = null }

  resource "azurerm_service_plan" "this" {
    count                  = var.app_service_plan_type == "internal" ? 1 : 0
    name                   = try(coalesce(var.app_service_plan_name), "${var.name}-plan")
    location               = var.location
    resource_group_name    = var.resource_group_name
    sku_name               = try(var.app_service_plan_info.sku_size, "P1v3")
    zone_balancing_enabled = try(var.app_service_plan_info.zone_balancing_enabled, false)
  }
  resource "azurerm_linux_function_app" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    service_plan_id     = try(azurerm_service_plan.this[0].id, var.app_service_plan_id)
    app_settings        = var.app_settings
    site_config {
      health_check_path = var.health_check_path
    }
  }

  output "id" { value = azurerm_linux_function_app.this.id }
  output "name" { value = azurerm_linux_function_app.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "app_service_plan_id" { value = try(azurerm_service_plan.this[0].id, var.app_service_plan_id) }
  output "default_hostname" { value = azurerm_linux_function_app.this.default_hostname }
}

module "pagopa/v3/azurerm//key_vault" "pagopa/v4/azurerm//key_vault" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku_name" { default = "standard" }

  resource "azurerm_key_vault" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku_name            = var.sku_name
  }

  output "id" { value = azurerm_key_vault.this.id }
  output "name" { value = azurerm_key_vault.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "vault_uri" { value = azurerm_key_vault.this.vault_uri }
}

module "pagopa/v3/azurerm//redis_cache" "pagopa/v4/azurerm//redis_cache" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "capacity" { default = 1 }
  variable "sku_name" { default = null }
  variable "custom_zones" { default = [] }
  variable "zones" { default = null }

  resource "azurerm_redis_cache" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    capacity            = var.capacity
    sku_name            = var.sku_name
    zones               = try(length(var.custom_zones) > 0, false) ? [for z in var.custom_zones : tostring(z)] : var.zones
  }

  output "id" { value = azurerm_redis_cache.this.id }
  output "name" { value = azurerm_redis_cache.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "hostname" { value = azurerm_redis_cache.this.hostname }
  output "primary_access_key" { value = azurerm_redis_cache.this.primary_access_key }
}

module "pagopa/v3/azurerm//cosmosdb_account" "pagopa/v4/azurerm//cosmosdb_account" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "main_geo_location_location" { default = null }
  variable "main_geo_location_zone_redundant" { default = null }
  variable "additional_geo_locations" { default = [] }
  variable "enable_automatic_failover" { default = true }
  variable "enable_multiple_write_locations" { default = false }
  variable "backup_continuous_enabled" { default = true }

  resource "azurerm_cosmosdb_account" "this" {
    name                             = var.name
    location                         = var.location
    resource_group_name              = var.resource_group_name
    automatic_failover_enabled       = var.enable_automatic_failover
    multiple_write_locations_enabled = var.enable_multiple_write_locations
    geo_location {
      location          = var.main_geo_location_location
      failover_priority = 0
      zone_redundant    = var.main_geo_location_zone_redundant
    }
    dynamic "geo_location" {
      for_each = var.additional_geo_locations
      content {
        location          = geo_location.value.location
        failover_priority = geo_location.value.failover_priority
        zone_redundant    = try(geo_location.value.zone_redundant, false)
      }
    }
    dynamic "backup" {
      for_each = var.backup_continuous_enabled ? [true] : []
      content {
        type = "Continuous"
      }
    }
  }

  output "id" { value = azurerm_cosmosdb_account.this.id }
  output "name" { value = azurerm_cosmosdb_account.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "endpoint" { value = azurerm_cosmosdb_account.this.endpoint }
  output "primary_key" { value = azurerm_cosmosdb_account.this.primary_key }
}

module "pagopa/v3/azurerm//postgres_flexible_server" "pagopa/v4/azurerm//postgres_flexible_server" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zone" { default = null }
  variable "high_availability_enabled" { default = null }
  variable "standby_availability_zone" { default = null }
  variable "geo_redundant_backup_enabled" { default = false }
  variable "backup_retention_days" { default = 7 }
  variable "create_mode" { default = "Default" }
  variable "source_server_id" { default = null }

  resource "azurerm_postgresql_flexible_server" "this" {
    name                         = var.name
    location                     = var.location
    resource_group_name          = var.resource_group_name
    zone                         = var.zone
    geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
    backup_retention_days        = var.backup_retention_days
    create_mode                  = var.create_mode
    source_server_id             = var.source_server_id
    dynamic "high_availability" {
      for_each = var.high_availability_enabled == true ? [true] : []
      content {
        mode                      = "ZoneRedundant"
        standby_availability_zone = var.standby_availability_zone
      }
    }
  }

  output "id" { value = azurerm_postgresql_flexible_server.this.id }
  output "name" { value = azurerm_postgresql_flexible_server.this.name }
  output "resource_group_name" { value = var.resource_group_name }
  output "fqdn" { value = azurerm_postgresql_flexible_server.this.fqdn }
}

module "pagopa/v3/azurerm//eventhub" "pagopa/v4/azurerm//eventhub" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = null }
  variable "capacity" { default = null }

  resource "azurerm_eventhub_namespace" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.sku
    capacity            = var.capacity
  }

  output "namespace_id" { value = azurerm_eventhub_namespace.this.id }
  output "name" { value = azurerm_eventhub_namespace.this.name }
}

module "pagopa/v3/azurerm//vpn_gateway" "pagopa/v4/azurerm//vpn_gateway" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = null }
  variable "local_networks" { default = [] }

  resource "azurerm_virtual_network_gateway" "gw" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    type                = "Vpn"
    sku                 = var.sku
  }
  resource "azurerm_local_network_gateway" "local" {
    count    = length(var.local_networks)
    name     = try(var.local_networks[count.index].name, null)
    location = var.location
  }
  resource "azurerm_virtual_network_gateway_connection" "local" {
    count                      = length(var.local_networks)
    name                       = try(var.local_networks[count.index].name, null)
    location                   = var.location
    type                       = "IPsec"
    virtual_network_gateway_id = azurerm_virtual_network_gateway.gw.id
    local_network_gateway_id   = azurerm_local_network_gateway.local[count.index].id
  }

  output "id" { value = azurerm_virtual_network_gateway.gw.id }
}
