# Stand-ins for Microsoft's verified modules that keep data, and for older
# modules of Azure's registry.

# Elastic pools are zone-redundant by default, databases of their own are not.
module "Azure/avm-res-sql-server/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "databases" { default = {} }
  variable "elastic_pools" { default = {} }
  variable "server_version" { default = null }

  resource "azurerm_mssql_server" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
  }
  resource "azurerm_mssql_elasticpool" "this" {
    for_each       = var.elastic_pools
    name           = try(each.value.name, each.key)
    location       = var.location
    server_name    = azurerm_mssql_server.this.name
    zone_redundant = try(tobool(each.value.zone_redundant), true)
  }
  resource "azurerm_mssql_database" "this" {
    for_each                    = var.databases
    name                        = try(each.value.name, each.key)
    server_id                   = azurerm_mssql_server.this.id
    elastic_pool_id             = try(azurerm_mssql_elasticpool.this[each.value.elastic_pool_key].id, null)
    create_mode                 = try(each.value.create_mode, null)
    creation_source_database_id = try(each.value.creation_source_database_id, null)
    storage_account_type        = try(coalesce(each.value.storage_account_type), "Geo")
    zone_redundant              = try(each.value.zone_redundant, null)
  }

  output "resource_id" { value = azurerm_mssql_server.this.id }
  output "resource_name" { value = azurerm_mssql_server.this.name }
  output "resource" { value = azurerm_mssql_server.this }
  output "resource_databases" { value = azurerm_mssql_database.this }
  output "resource_elasticpools" { value = azurerm_mssql_elasticpool.this }
}

module "Azure/avm-res-sql-managedinstance/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "subnet_id" { default = null }
  variable "zone_redundant_enabled" { default = true }
  variable "storage_account_type" { default = "ZRS" }
  variable "failover_group" { default = {} }
  variable "databases" { default = {} }

  resource "azurerm_mssql_managed_instance" "this" {
    name                   = var.name
    location               = var.location
    resource_group_name    = var.resource_group_name
    subnet_id              = var.subnet_id
    zone_redundant_enabled = var.zone_redundant_enabled
    storage_account_type   = var.storage_account_type
  }
  resource "azurerm_mssql_managed_instance_failover_group" "this" {
    for_each                    = var.failover_group
    name                        = try(each.value.name, each.key)
    location                    = try(each.value.location, var.location)
    managed_instance_id         = azurerm_mssql_managed_instance.this.id
    partner_managed_instance_id = each.value.partner_managed_instance_id
  }

  output "resource_id" { value = azurerm_mssql_managed_instance.this.id }
  output "name" { value = azurerm_mssql_managed_instance.this.name }
  output "resource" { value = azurerm_mssql_managed_instance.this }
}

module "Azure/avm-res-cache-redis/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku_name" { default = "Premium" }
  variable "capacity" { default = 2 }
  variable "zones" { default = ["1", "2", "3"] }
  variable "replicas_per_primary" { default = null }
  variable "replicas_per_master" { default = null }
  variable "shard_count" { default = null }
  variable "redis_configuration" { default = {} }

  resource "azurerm_redis_cache" "this" {
    name                 = var.name
    location             = var.location
    resource_group_name  = var.resource_group_name
    sku_name             = var.sku_name
    capacity             = var.capacity
    zones                = var.zones
    replicas_per_primary = var.replicas_per_primary
    replicas_per_master  = var.replicas_per_master
    shard_count          = var.shard_count
    dynamic "redis_configuration" {
      for_each = try(length(var.redis_configuration) > 0, false) ? [var.redis_configuration] : []
      content {
        aof_backup_enabled = try(redis_configuration.value.aof_backup_enabled, null)
        rdb_backup_enabled = try(redis_configuration.value.rdb_backup_enabled, null)
      }
    }
  }

  output "resource_id" { value = azurerm_redis_cache.this.id }
  output "name" { value = azurerm_redis_cache.this.name }
  output "resource" { value = azurerm_redis_cache.this }
}

# Zone-redundant in its own region where no locations are given.
module "Azure/avm-res-documentdb-databaseaccount/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "geo_locations" { default = null }
  variable "automatic_failover_enabled" { default = true }
  variable "multiple_write_locations_enabled" { default = false }
  variable "backup" { default = {} }

  resource "azurerm_cosmosdb_account" "this" {
    name                             = var.name
    location                         = var.location
    resource_group_name              = var.resource_group_name
    automatic_failover_enabled       = var.automatic_failover_enabled
    multiple_write_locations_enabled = var.multiple_write_locations_enabled
    dynamic "geo_location" {
      for_each = try([for l in var.geo_locations : l], [{ location = var.location, failover_priority = 0 }])
      content {
        location          = geo_location.value.location
        failover_priority = geo_location.value.failover_priority
        zone_redundant    = try(geo_location.value.zone_redundant, true)
      }
    }
    backup {
      type               = try(coalesce(var.backup.type), "Continuous")
      storage_redundancy = try(coalesce(var.backup.type), "Continuous") == "Periodic" ? try(coalesce(var.backup.storage_redundancy), "Geo") : null
    }
  }

  output "resource_id" { value = azurerm_cosmosdb_account.this.id }
  output "name" { value = azurerm_cosmosdb_account.this.name }
  output "resource" { value = azurerm_cosmosdb_account.this }
}

module "Azure/avm-res-servicebus-namespace/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Premium" }
  variable "capacity" { default = null }

  resource "azurerm_servicebus_namespace" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.sku
    capacity            = var.capacity
  }

  output "resource_id" { value = azurerm_servicebus_namespace.this.id }
  output "name" { value = azurerm_servicebus_namespace.this.name }
  output "resource" { value = azurerm_servicebus_namespace.this }
}

module "Azure/avm-res-eventhub-namespace/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Standard" }
  variable "capacity" { default = 1 }

  resource "azurerm_eventhub_namespace" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.sku
    capacity            = var.capacity
  }

  output "resource_id" { value = azurerm_eventhub_namespace.this.id }
  output "name" { value = azurerm_eventhub_namespace.this.name }
  output "resource" { value = azurerm_eventhub_namespace.this }
}

module "Azure/avm-res-containerregistry-registry/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Premium" }
  variable "zone_redundancy_enabled" { default = true }
  variable "georeplications" { default = [] }

  resource "azurerm_container_registry" "this" {
    name                    = var.name
    location                = var.location
    resource_group_name     = var.resource_group_name
    sku                     = var.sku
    zone_redundancy_enabled = var.zone_redundancy_enabled
    dynamic "georeplications" {
      for_each = var.georeplications
      content {
        location                = georeplications.value.location
        zone_redundancy_enabled = try(georeplications.value.zone_redundancy_enabled, true)
      }
    }
  }

  output "resource_id" { value = azurerm_container_registry.this.id }
  output "name" { value = azurerm_container_registry.this.name }
  output "resource" { value = azurerm_container_registry.this }
  output "login_server" { value = azurerm_container_registry.this.login_server }
}

module "Azure/network/azurerm" "Azure/vnet/azurerm" {
  variable "resource_group_name" { default = null }
  variable "vnet_name" { default = "acctvnet" }
  variable "vnet_location" { default = null }
  variable "location" { default = null }
  variable "address_space" { default = null }
  variable "subnet_names" { default = ["subnet1"] }
  variable "subnet_prefixes" { default = ["10.0.1.0/24"] }
  variable "dns_servers" { default = [] }

  resource "azurerm_virtual_network" "vnet" {
    name                = var.vnet_name
    location            = try(coalesce(var.vnet_location, var.location), null)
    resource_group_name = var.resource_group_name
    dns_servers         = var.dns_servers
  }
  resource "azurerm_subnet" "subnet" {
    count                = length(var.subnet_names)
    name                 = var.subnet_names[count.index]
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.vnet.name
  }

  output "vnet_id" { value = azurerm_virtual_network.vnet.id }
  output "vnet_name" { value = azurerm_virtual_network.vnet.name }
  output "vnet_location" { value = azurerm_virtual_network.vnet.location }
  output "vnet_subnets" { value = azurerm_subnet.subnet[*].id }
  output "vnet_subnets_name_id" { value = { for s in azurerm_subnet.subnet : s.name => s.id } }
}

# The machines share an availability set, or the one zone that is given.
module "Azure/compute/azurerm" "Azure/vm/azurerm" {
  variable "resource_group_name" { default = null }
  variable "location" { default = null }
  variable "vnet_subnet_id" { default = null }
  variable "nb_instances" { default = 1 }
  variable "vm_hostname" { default = "myvm" }
  variable "zone" { default = null }
  variable "availability_set_enabled" { default = true }
  variable "custom_data" { default = "" }

  resource "azurerm_availability_set" "vm" {
    count               = var.availability_set_enabled && var.zone == null ? 1 : 0
    name                = "${var.vm_hostname}-avset"
    location            = var.location
    resource_group_name = var.resource_group_name
  }
  resource "azurerm_network_interface" "vm" {
    count    = var.nb_instances
    name     = "${var.vm_hostname}-nic-${count.index}"
    location = var.location
    ip_configuration {
      subnet_id = var.vnet_subnet_id
    }
  }
  resource "azurerm_virtual_machine" "vm" {
    count                 = var.nb_instances
    name                  = "${var.vm_hostname}-vm-${count.index}"
    location              = var.location
    resource_group_name   = var.resource_group_name
    availability_set_id   = try(azurerm_availability_set.vm[0].id, null)
    network_interface_ids = [azurerm_network_interface.vm[count.index].id]
    zones                 = var.zone == null ? null : [var.zone]
  }

  output "vm_ids" { value = azurerm_virtual_machine.vm[*].id }
  output "network_interface_ids" { value = azurerm_network_interface.vm[*].id }
  output "network_interface_private_ip" { value = azurerm_network_interface.vm[*].private_ip_address }
  output "availability_set_id" { value = try(azurerm_availability_set.vm[0].id, null) }
}

module "Azure/loadbalancer/azurerm" {
  variable "resource_group_name" { default = null }
  variable "location" { default = null }
  variable "name" { default = "" }
  variable "prefix" { default = "azure_lb" }
  variable "type" { default = "public" }
  variable "frontend_subnet_id" { default = "" }
  variable "frontend_ip_zones" { default = null }
  variable "pip_zones" { default = null }
  variable "lb_sku" { default = "Basic" }
  variable "lb_sku_tier" { default = "Regional" }
  variable "lb_port" { default = {} }
  variable "lb_probe" { default = {} }

  resource "azurerm_public_ip" "azlb" {
    count    = var.type == "public" ? 1 : 0
    name     = "${var.prefix}-publicIP"
    location = var.location
    zones    = var.pip_zones
  }
  resource "azurerm_lb" "azlb" {
    name                = try(coalesce(var.name), "${var.prefix}-lb")
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.lb_sku
    sku_tier            = var.lb_sku_tier
    frontend_ip_configuration {
      public_ip_address_id = try(azurerm_public_ip.azlb[0].id, null)
      subnet_id            = var.frontend_subnet_id == "" ? null : var.frontend_subnet_id
      zones                = var.type == "public" ? null : var.frontend_ip_zones
    }
  }
  resource "azurerm_lb_backend_address_pool" "azlb" {
    name            = "BackEndAddressPool"
    loadbalancer_id = azurerm_lb.azlb.id
  }
  resource "azurerm_lb_probe" "azlb" {
    count           = length(var.lb_probe)
    name            = keys(var.lb_probe)[count.index]
    loadbalancer_id = azurerm_lb.azlb.id
  }
  resource "azurerm_lb_rule" "azlb" {
    count                    = length(var.lb_port)
    loadbalancer_id          = azurerm_lb.azlb.id
    backend_address_pool_ids = [azurerm_lb_backend_address_pool.azlb.id]
    probe_id                 = try(azurerm_lb_probe.azlb[count.index].id, null)
  }

  output "azurerm_lb_id" { value = azurerm_lb.azlb.id }
  output "azurerm_lb_backend_address_pool_id" { value = azurerm_lb_backend_address_pool.azlb.id }
  output "azurerm_public_ip_address" { value = try(azurerm_public_ip.azlb[0].ip_address, null) }
}

module "Azure/postgresql/azurerm" {
  variable "resource_group_name" { default = null }
  variable "location" { default = null }
  variable "server_name" { default = null }
  variable "geo_redundant_backup_enabled" { default = true }
  variable "backup_retention_days" { default = 7 }

  resource "azurerm_postgresql_server" "server" {
    name                         = var.server_name
    location                     = var.location
    resource_group_name          = var.resource_group_name
    geo_redundant_backup_enabled = var.geo_redundant_backup_enabled
    backup_retention_days        = var.backup_retention_days
  }

  output "server_id" { value = azurerm_postgresql_server.server.id }
  output "server_name" { value = azurerm_postgresql_server.server.name }
  output "server_fqdn" { value = azurerm_postgresql_server.server.fqdn }
}
