# Stand-ins for registry modules of Azure, Microsoft's verified modules first:
# they turn redundancy on where the resources leave it off.

module "Azure/avm-res-dbforpostgresql-flexibleserver/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zone" { default = null }
  variable "high_availability" { default = { mode = "ZoneRedundant" } }
  variable "geo_redundant_backup_enabled" { default = null }
  variable "backup_retention_days" { default = null }
  variable "source_server_id" { default = null }
  variable "create_mode" { default = null }

  resource "azurerm_postgresql_flexible_server" "this" {
    name                         = var.name
    location                     = var.location
    resource_group_name          = var.resource_group_name
    zone                         = var.zone
    geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
    backup_retention_days        = var.backup_retention_days
    source_server_id             = var.source_server_id
    create_mode                  = var.create_mode
    dynamic "high_availability" {
      for_each = var.high_availability == null ? [] : [var.high_availability]
      content {
        mode                      = try(high_availability.value.mode, "ZoneRedundant")
        standby_availability_zone = try(high_availability.value.standby_availability_zone, null)
      }
    }
  }

  output "resource_id" { value = azurerm_postgresql_flexible_server.this.id }
  output "name" { value = azurerm_postgresql_flexible_server.this.name }
  output "fqdn" { value = azurerm_postgresql_flexible_server.this.fqdn }
  output "resource" { value = azurerm_postgresql_flexible_server.this }
}

module "Azure/avm-res-dbformysql-flexibleserver/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zone" { default = null }
  variable "high_availability" { default = { mode = "ZoneRedundant" } }
  variable "geo_redundant_backup_enabled" { default = null }
  variable "backup_retention_days" { default = null }

  resource "azurerm_mysql_flexible_server" "this" {
    name                         = var.name
    location                     = var.location
    resource_group_name          = var.resource_group_name
    zone                         = var.zone
    geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
    backup_retention_days        = var.backup_retention_days
    dynamic "high_availability" {
      for_each = var.high_availability == null ? [] : [var.high_availability]
      content {
        mode                      = try(high_availability.value.mode, "ZoneRedundant")
        standby_availability_zone = try(high_availability.value.standby_availability_zone, null)
      }
    }
  }

  output "resource_id" { value = azurerm_mysql_flexible_server.this.id }
  output "resource" { value = azurerm_mysql_flexible_server.this }
}

module "Azure/avm-res-storage-storageaccount/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "account_tier" { default = "Standard" }
  variable "account_kind" { default = "StorageV2" }
  variable "account_replication_type" { default = "ZRS" }
  variable "blob_properties" { default = null }

  resource "azurerm_storage_account" "this" {
    name                     = var.name
    location                 = var.location
    resource_group_name      = var.resource_group_name
    account_tier             = var.account_tier
    account_kind             = var.account_kind
    account_replication_type = var.account_replication_type
    dynamic "blob_properties" {
      for_each = var.blob_properties == null ? [] : [var.blob_properties]
      content {
        versioning_enabled = try(blob_properties.value.versioning_enabled, null)
        dynamic "delete_retention_policy" {
          for_each = try(blob_properties.value.delete_retention_policy == null ? [] : [blob_properties.value.delete_retention_policy], [])
          content {
            days = try(delete_retention_policy.value.days, 7)
          }
        }
      }
    }
  }

  output "resource_id" { value = azurerm_storage_account.this.id }
  output "name" { value = azurerm_storage_account.this.name }
  output "resource" { value = azurerm_storage_account.this }
}

module "Azure/avm-res-network-virtualnetwork/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "subnets" { default = {} }

  resource "azurerm_virtual_network" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
  }
  resource "azurerm_subnet" "this" {
    for_each             = var.subnets
    name                 = try(each.value.name, each.key)
    virtual_network_name = azurerm_virtual_network.this.name
    resource_group_name  = var.resource_group_name
  }

  output "resource_id" { value = azurerm_virtual_network.this.id }
  output "name" { value = azurerm_virtual_network.this.name }
  output "subnets" { value = { for k, s in azurerm_subnet.this : k => { resource_id = s.id, name = s.name } } }
}

module "Azure/avm-res-compute-virtualmachine/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zone" { default = null }
  variable "os_type" { default = "Windows" }
  variable "custom_data" { default = null }
  variable "user_data" { default = null }

  resource "azurerm_linux_virtual_machine" "this" {
    count               = lower(var.os_type) == "linux" ? 1 : 0
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    zone                = var.zone
    custom_data         = var.custom_data
    user_data           = var.user_data
  }
  resource "azurerm_windows_virtual_machine" "this" {
    count               = lower(var.os_type) == "windows" ? 1 : 0
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    zone                = var.zone
    custom_data         = var.custom_data
    user_data           = var.user_data
  }

  output "resource_id" { value = try(azurerm_linux_virtual_machine.this[0].id, azurerm_windows_virtual_machine.this[0].id, null) }
  output "name" { value = var.name }
}

# Later versions name pools of agents and their count_of, earlier ones node pools.
module "Azure/avm-res-containerservice-managedcluster/azurerm" "Azure/aks/azurerm" {
  variable "name" { default = null }
  variable "cluster_name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku_tier" { default = null }
  variable "default_node_pool" { default = {} }
  variable "node_pools" { default = {} }
  variable "default_agent_pool" { default = null }
  variable "agent_pools" { default = {} }
  variable "agents_count" { default = 2 }
  variable "agents_availability_zones" { default = null }
  variable "agents_min_count" { default = null }
  variable "agents_max_count" { default = null }
  variable "auto_scaling_enabled" { default = null }
  variable "enable_auto_scaling" { default = null }
  variable "vnet_subnet_id" { default = null }

  locals {
    first  = merge(var.default_node_pool, [for p in [var.default_agent_pool] : merge({ count_of = 3 }, p) if p != null]...)
    scales = try(coalesce(try(local.first.auto_scaling_enabled, null), try(local.first.enable_auto_scaling, null), var.auto_scaling_enabled, var.enable_auto_scaling), false)
  }

  resource "azurerm_kubernetes_cluster" "this" {
    name                = try(coalesce(var.name, var.cluster_name), null)
    location            = var.location
    resource_group_name = var.resource_group_name
    sku_tier            = var.sku_tier
    default_node_pool {
      name                 = try(coalesce(local.first.name), "nodepool")
      zones                = try(coalesce(local.first.zones), coalesce(local.first.availability_zones), var.agents_availability_zones)
      node_count           = local.scales ? null : try(coalesce(local.first.node_count), coalesce(local.first.count_of), var.agents_count)
      auto_scaling_enabled = local.scales
      min_count            = local.scales ? try(coalesce(local.first.min_count), var.agents_min_count) : null
      max_count            = local.scales ? try(coalesce(local.first.max_count), var.agents_max_count) : null
    }
  }
  resource "azurerm_kubernetes_cluster_node_pool" "this" {
    for_each              = merge(var.node_pools, var.agent_pools)
    name                  = try(each.value.name, each.key)
    kubernetes_cluster_id = azurerm_kubernetes_cluster.this.id
    zones                 = try(each.value.zones, each.value.availability_zones, null)
    node_count            = try(each.value.node_count, each.value.count_of, null)
    auto_scaling_enabled  = try(each.value.auto_scaling_enabled, each.value.enable_auto_scaling, null)
    min_count             = try(each.value.min_count, null)
    max_count             = try(each.value.max_count, null)
  }

  output "resource_id" { value = azurerm_kubernetes_cluster.this.id }
  output "aks_id" { value = azurerm_kubernetes_cluster.this.id }
  output "aks_name" { value = azurerm_kubernetes_cluster.this.name }
  output "host" { value = azurerm_kubernetes_cluster.this.kube_config[0].host }
  output "cluster_ca_certificate" { value = azurerm_kubernetes_cluster.this.kube_config[0].cluster_ca_certificate }
  output "client_certificate" { value = azurerm_kubernetes_cluster.this.kube_config[0].client_certificate }
  output "client_key" { value = azurerm_kubernetes_cluster.this.kube_config[0].client_key }
}

module "Azure/avm-res-keyvault-vault/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "purge_protection_enabled" { default = true }

  resource "azurerm_key_vault" "this" {
    name                     = var.name
    location                 = var.location
    resource_group_name      = var.resource_group_name
    purge_protection_enabled = var.purge_protection_enabled
  }

  output "resource_id" { value = azurerm_key_vault.this.id }
  output "uri" { value = azurerm_key_vault.this.vault_uri }
}

module "Azure/avm-res-web-serverfarm/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "os_type" { default = null }
  variable "sku_name" { default = "P1v2" }
  variable "worker_count" { default = 3 }
  variable "zone_balancing_enabled" { default = true }

  resource "azurerm_service_plan" "this" {
    name                   = var.name
    location               = var.location
    resource_group_name    = var.resource_group_name
    os_type                = var.os_type
    sku_name               = var.sku_name
    worker_count           = var.worker_count
    zone_balancing_enabled = var.zone_balancing_enabled
  }

  output "resource_id" { value = azurerm_service_plan.this.id }
  output "name" { value = azurerm_service_plan.this.name }
}
