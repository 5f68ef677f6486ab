# Stand-ins for Microsoft's verified modules that run code and carry traffic:
# most spread over all zones by default, where the resources themselves do not.
# Some versions take parent_id in place of resource_group_name; neither matters.

module "Azure/avm-res-compute-virtualmachinescaleset/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "instances" { default = null }
  variable "zones" { default = ["1", "2", "3"] }
  variable "platform_fault_domain_count" { default = 1 }
  variable "zone_balance" { default = false }
  variable "extension" { default = null }
  variable "extensions" { default = null }

  resource "azurerm_orchestrated_virtual_machine_scale_set" "this" {
    name                        = var.name
    location                    = var.location
    resource_group_name         = var.resource_group_name
    instances                   = var.instances
    zones                       = var.zones
    platform_fault_domain_count = var.platform_fault_domain_count
    zone_balance                = var.zone_balance
  }

  output "resource_id" { value = azurerm_orchestrated_virtual_machine_scale_set.this.id }
  output "resource_name" { value = azurerm_orchestrated_virtual_machine_scale_set.this.name }
  output "resource" { value = azurerm_orchestrated_virtual_machine_scale_set.this }
}

module "Azure/avm-res-network-loadbalancer/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Standard" }
  variable "sku_tier" { default = "Regional" }
  variable "frontend_ip_configurations" { default = {} }
  variable "backend_address_pools" { default = {} }
  variable "backend_address_pool_addresses" { default = {} }
  variable "backend_address_pool_network_interfaces" { default = {} }
  variable "lb_probes" { default = {} }
  variable "lb_rules" { default = {} }

  resource "azurerm_public_ip" "this" {
    for_each = { for k, v in var.frontend_ip_configurations : k => v if try(v.create_public_ip_address, false) }
    name     = try(each.value.public_ip_address_resource_name, each.key)
    location = var.location
    sku      = "Standard"
    zones    = try(coalesce(each.value.zones), ["1", "2", "3"])
  }
  resource "azurerm_lb" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.sku
    sku_tier            = var.sku_tier
    dynamic "frontend_ip_configuration" {
      for_each = var.frontend_ip_configurations
      content {
        name                 = try(frontend_ip_configuration.value.name, frontend_ip_configuration.key)
        subnet_id            = try(frontend_ip_configuration.value.frontend_private_ip_subnet_resource_id, null)
        public_ip_address_id = try(azurerm_public_ip.this[frontend_ip_configuration.key].id, frontend_ip_configuration.value.public_ip_address_resource_id, null)
        zones                = try(frontend_ip_configuration.value.create_public_ip_address, false) ? null : try(coalesce(frontend_ip_configuration.value.zones), ["1", "2", "3"])
      }
    }
  }
  resource "azurerm_lb_backend_address_pool" "this" {
    for_each        = var.backend_address_pools
    name            = try(each.value.name, each.key)
    loadbalancer_id = azurerm_lb.this.id
  }
  resource "azurerm_lb_backend_address_pool_address" "this" {
    for_each                = var.backend_address_pool_addresses
    backend_address_pool_id = azurerm_lb_backend_address_pool.this[each.value.backend_address_pool_object_name].id
    ip_address              = try(each.value.ip_address, null)
  }
  resource "azurerm_network_interface_backend_address_pool_association" "this" {
    for_each                = var.backend_address_pool_network_interfaces
    backend_address_pool_id = azurerm_lb_backend_address_pool.this[each.value.backend_address_pool_object_name].id
    network_interface_id    = each.value.network_interface_resource_id
  }
  resource "azurerm_lb_probe" "this" {
    for_each        = var.lb_probes
    name            = try(each.value.name, each.key)
    loadbalancer_id = azurerm_lb.this.id
  }
  resource "azurerm_lb_rule" "this" {
    for_each                 = var.lb_rules
    loadbalancer_id          = azurerm_lb.this.id
    backend_address_pool_ids = concat([for n in try(each.value.backend_address_pool_object_names, []) : azurerm_lb_backend_address_pool.this[n].id], try(coalesce(each.value.backend_address_pool_resource_ids), []))
    probe_id                 = try(azurerm_lb_probe.this[each.value.probe_object_name].id, each.value.probe_resource_id, null)
  }

  output "resource_id" { value = azurerm_lb.this.id }
  output "name" { value = azurerm_lb.this.name }
  output "resource" { value = azurerm_lb.this }
  output "azurerm_lb" { value = azurerm_lb.this }
  output "azurerm_lb_backend_address_pool" { value = azurerm_lb_backend_address_pool.this }
  output "azurerm_public_ip" { value = azurerm_public_ip.this }
}

# Versions before 0.5 default to all three zones, later ones to none: read as written only.
module "Azure/avm-res-network-applicationgateway/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zones" { default = null }
  variable "sku" { default = null }
  variable "autoscale_configuration" { default = null }
  variable "backend_address_pools" { default = null }

  resource "azurerm_application_gateway" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    zones               = var.zones
    dynamic "sku" {
      for_each = var.sku == null ? [] : [var.sku]
      content {
        name     = try(sku.value.name, null)
        tier     = try(sku.value.tier, null)
        capacity = try(sku.value.capacity, null)
      }
    }
    dynamic "autoscale_configuration" {
      for_each = var.autoscale_configuration == null ? [] : [var.autoscale_configuration]
      content {
        min_capacity = try(autoscale_configuration.value.min_capacity, null)
        max_capacity = try(autoscale_configuration.value.max_capacity, null)
      }
    }
    dynamic "backend_address_pool" {
      for_each = try([for p in var.backend_address_pools : p], [])
      content {
        name         = try(backend_address_pool.value.name, null)
        fqdns        = try(backend_address_pool.value.fqdns, [for a in backend_address_pool.value.properties.backend_addresses : a.fqdn], null)
        ip_addresses = try(backend_address_pool.value.ip_addresses, [for a in backend_address_pool.value.properties.backend_addresses : a.ip_address], null)
      }
    }
  }

  output "resource_id" { value = azurerm_application_gateway.this.id }
  output "name" { value = azurerm_application_gateway.this.name }
  output "resource" { value = azurerm_application_gateway.this }
  output "application_gateway_id" { value = azurerm_application_gateway.this.id }
}

module "Azure/avm-res-network-azurefirewall/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "firewall_zones" { default = ["1", "2", "3"] }
  variable "firewall_sku_name" { default = null }
  variable "firewall_sku_tier" { default = null }
  variable "firewall_ip_configuration" { default = null }
  variable "ip_configurations" { default = null }

  resource "azurerm_firewall" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    zones               = var.firewall_zones
    sku_name            = var.firewall_sku_name
    sku_tier            = var.firewall_sku_tier
    dynamic "ip_configuration" {
      for_each = try([for c in coalesce(var.firewall_ip_configuration, var.ip_configurations) : c], [])
      content {
        name                 = try(ip_configuration.value.name, null)
        subnet_id            = try(ip_configuration.value.subnet_id, null)
        public_ip_address_id = try(ip_configuration.value.public_ip_address_id, null)
      }
    }
  }

  output "resource_id" { value = azurerm_firewall.this.id }
  output "name" { value = azurerm_firewall.this.name }
  output "resource" { value = azurerm_firewall.this }
}

# The sku that has no place of its own, StandardV2, became the default in the last version: read as written only.
module "Azure/avm-res-network-natgateway/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku_name" { default = "Standard" }
  variable "zones" { default = null }
  variable "subnet_associations" { default = {} }

  resource "azurerm_nat_gateway" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku_name            = var.sku_name
    zones               = var.zones
  }
  resource "azurerm_subnet_nat_gateway_association" "this" {
    for_each       = var.subnet_associations
    nat_gateway_id = azurerm_nat_gateway.this.id
    subnet_id      = each.value.resource_id
  }

  output "resource_id" { value = azurerm_nat_gateway.this.id }
  output "name" { value = azurerm_nat_gateway.this.name }
  output "resource" { value = azurerm_nat_gateway.this }
}

module "Azure/avm-res-network-publicipaddress/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Standard" }
  variable "zones" { default = [1, 2, 3] }

  resource "azurerm_public_ip" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku                 = var.sku
    zones               = var.zones
  }

  output "resource_id" { value = azurerm_public_ip.this.id }
  output "public_ip_id" { value = azurerm_public_ip.this.id }
  output "public_ip_address" { value = azurerm_public_ip.this.ip_address }
  output "name" { value = azurerm_public_ip.this.name }
  output "resource" { value = azurerm_public_ip.this }
}

module "Azure/avm-res-network-bastionhost/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zones" { default = ["1", "2", "3"] }
  variable "scale_units" { default = 2 }
  variable "sku" { default = "Basic" }

  resource "azurerm_bastion_host" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    zones               = var.zones
    scale_units         = var.scale_units
    sku                 = var.sku
  }

  output "resource_id" { value = azurerm_bastion_host.this.id }
  output "name" { value = azurerm_bastion_host.this.name }
  output "resource" { value = azurerm_bastion_host.this }
}

module "Azure/avm-ptn-vnetgateway/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "type" { default = "ExpressRoute" }
  variable "sku" { default = "ErGw1AZ" }
  variable "vpn_active_active_enabled" { default = true }
  variable "local_network_gateways" { default = {} }
  variable "express_route_circuits" { default = {} }

  resource "azurerm_virtual_network_gateway" "vgw" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    type                = var.type
    sku                 = var.sku
    active_active       = lower(var.type) == "vpn" && var.vpn_active_active_enabled
  }
  resource "azurerm_local_network_gateway" "vgw" {
    for_each        = { for k, v in var.local_network_gateways : k => v if try(v.id, null) == null }
    name            = try(each.value.name, each.key)
    location        = var.location
    gateway_address = try(each.value.gateway_address, null)
  }
  resource "azurerm_virtual_network_gateway_connection" "local" {
    for_each                   = { for k, v in var.local_network_gateways : k => v if try(v.connection, null) != null }
    location                   = var.location
    type                       = try(each.value.connection.type, "IPsec")
    virtual_network_gateway_id = azurerm_virtual_network_gateway.vgw.id
    local_network_gateway_id   = try(azurerm_local_network_gateway.vgw[each.key].id, each.value.id)
  }
  resource "azurerm_virtual_network_gateway_connection" "circuit" {
    for_each                   = { for k, v in var.express_route_circuits : k => v if try(v.connection, null) != null }
    location                   = var.location
    type                       = "ExpressRoute"
    virtual_network_gateway_id = azurerm_virtual_network_gateway.vgw.id
    express_route_circuit_id   = each.value.id
  }

  output "virtual_network_gateway" { value = azurerm_virtual_network_gateway.vgw }
  output "resource_id" { value = azurerm_virtual_network_gateway.vgw.id }
}

module "Azure/avm-res-cdn-profile/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku" { default = "Standard_AzureFrontDoor" }
  variable "front_door_endpoints" { default = {} }
  variable "front_door_origin_groups" { default = {} }
  variable "front_door_origins" { default = {} }
  variable "front_door_routes" { default = {} }
  variable "cdn_endpoints" { default = {} }

  resource "azurerm_cdn_frontdoor_profile" "front_door_profile" {
    name     = var.name
    sku_name = var.sku
  }
  resource "azurerm_cdn_frontdoor_endpoint" "endpoints" {
    for_each                 = var.front_door_endpoints
    name                     = try(each.value.name, each.key)
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.front_door_profile.id
    enabled                  = try(each.value.enabled, true)
  }
  resource "azurerm_cdn_frontdoor_origin_group" "origin_groups" {
    for_each                 = var.front_door_origin_groups
    name                     = try(each.value.name, each.key)
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.front_door_profile.id
    dynamic "health_probe" {
      for_each = try([for p in each.value.health_probe : p], [])
      content {
        protocol            = try(health_probe.value.protocol, null)
        interval_in_seconds = try(health_probe.value.interval_in_seconds, null)
      }
    }
  }
  resource "azurerm_cdn_frontdoor_origin" "origins" {
    for_each                      = var.front_door_origins
    name                          = try(each.value.name, each.key)
    cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.origin_groups[each.value.origin_group_key].id
    host_name                     = try(each.value.host_name, null)
    enabled                       = try(each.value.enabled, true)
    priority                      = try(each.value.priority, 1)
  }
  resource "azurerm_cdn_frontdoor_route" "routes" {
    for_each                      = var.front_door_routes
    name                          = try(each.value.name, each.key)
    cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.endpoints[each.value.endpoint_key].id
    cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.origin_groups[each.value.origin_group_key].id
    enabled                       = try(each.value.enabled, true)
  }
  resource "azurerm_cdn_endpoint" "endpoints" {
    for_each = var.cdn_endpoints
    name     = try(each.value.name, each.key)
    location = var.location
    dynamic "origin" {
      for_each = try(each.value.origins, {})
      content {
        name      = try(origin.value.name, origin.key)
        host_name = try(origin.value.host_name, null)
      }
    }
  }

  output "resource_id" { value = azurerm_cdn_frontdoor_profile.front_door_profile.id }
  output "resource_name" { value = azurerm_cdn_frontdoor_profile.front_door_profile.name }
  output "frontdoor_endpoints" { value = azurerm_cdn_frontdoor_endpoint.endpoints }
  output "frontdoor_origin_groups" { value = azurerm_cdn_frontdoor_origin_group.origin_groups }
  output "frontdoor_origins" { value = azurerm_cdn_frontdoor_origin.origins }
}

module "Azure/avm-res-apimanagement-service/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "sku_name" { default = "Developer_1" }
  variable "zones" { default = null }
  variable "additional_location" { default = [] }
  variable "backends" { default = {} }

  resource "azurerm_api_management" "this" {
    name                = var.name
    location            = var.location
    resource_group_name = var.resource_group_name
    sku_name            = var.sku_name
    zones               = var.zones
    dynamic "additional_location" {
      for_each = var.additional_location
      content {
        location = additional_location.value.location
        capacity = try(additional_location.value.capacity, null)
        zones    = try(additional_location.value.zones, null)
      }
    }
  }
  resource "azurerm_api_management_backend" "this" {
    for_each            = var.backends
    name                = each.key
    api_management_name = azurerm_api_management.this.name
    url                 = try(each.value.url, null)
    resource_id         = try(each.value.resource_id, null)
  }

  output "resource_id" { value = azurerm_api_management.this.id }
  output "name" { value = azurerm_api_management.this.name }
  output "resource" { value = azurerm_api_management.this }
  output "apim_gateway_url" { value = azurerm_api_management.this.gateway_url }
}

# The kind of an app tells which type it is; a plan is given.
module "Azure/avm-res-web-site/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "kind" { default = "webapp" }
  variable "os_type" { default = "Linux" }
  variable "service_plan_resource_id" { default = null }
  variable "app_settings" { default = {} }
  variable "connection_strings" { default = {} }
  variable "site_config" { default = {} }
  variable "storage_account_name" { default = null }
  variable "public_network_access_enabled" { default = false }

  locals {
    kind = startswith(lower(var.kind), "functionapp") ? "functionapp" : "webapp"
    app  = try(azurerm_linux_web_app.this[0], azurerm_windows_web_app.this[0], azurerm_linux_function_app.this[0], azurerm_windows_function_app.this[0])
  }

  resource "azurerm_linux_web_app" "this" {
    count                         = local.kind == "webapp" && lower(var.os_type) == "linux" ? 1 : 0
    name                          = var.name
    location                      = var.location
    resource_group_name           = var.resource_group_name
    service_plan_id               = var.service_plan_resource_id
    app_settings                  = var.app_settings
    public_network_access_enabled = var.public_network_access_enabled
    site_config {
      health_check_path = try(var.site_config.health_check_path, null)
    }
  }
  resource "azurerm_linux_function_app" "this" {
    count                         = local.kind == "functionapp" && lower(var.os_type) == "linux" ? 1 : 0
    name                          = var.name
    location                      = var.location
    resource_group_name           = var.resource_group_name
    service_plan_id               = var.service_plan_resource_id
    app_settings                  = var.app_settings
    storage_account_name          = var.storage_account_name
    public_network_access_enabled = var.public_network_access_enabled
    site_config {
      health_check_path = try(var.site_config.health_check_path, null)
    }
  }
  resource "azurerm_windows_web_app" "this" {
    count                         = local.kind == "webapp" && lower(var.os_type) == "windows" ? 1 : 0
    name                          = var.name
    location                      = var.location
    resource_group_name           = var.resource_group_name
    service_plan_id               = var.service_plan_resource_id
    app_settings                  = var.app_settings
    public_network_access_enabled = var.public_network_access_enabled
    site_config {
      health_check_path = try(var.site_config.health_check_path, null)
    }
  }
  resource "azurerm_windows_function_app" "this" {
    count                         = local.kind == "functionapp" && lower(var.os_type) == "windows" ? 1 : 0
    name                          = var.name
    location                      = var.location
    resource_group_name           = var.resource_group_name
    service_plan_id               = var.service_plan_resource_id
    app_settings                  = var.app_settings
    storage_account_name          = var.storage_account_name
    public_network_access_enabled = var.public_network_access_enabled
    site_config {
      health_check_path = try(var.site_config.health_check_path, null)
    }
  }

  output "resource_id" { value = local.app.id }
  output "name" { value = local.app.name }
  output "resource_uri" { value = local.app.default_hostname }
  output "resource" { value = local.app }
}

# The switch was named anew in the last version; both are read.
module "Azure/avm-res-app-managedenvironment/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "zone_redundancy_enabled" { default = null }
  variable "zone_redundant" { default = true }
  variable "infrastructure_subnet_id" { default = null }

  resource "azurerm_container_app_environment" "this" {
    name                     = var.name
    location                 = var.location
    resource_group_name      = var.resource_group_name
    infrastructure_subnet_id = var.infrastructure_subnet_id
    zone_redundancy_enabled  = try(coalesce(var.zone_redundancy_enabled), var.zone_redundant)
  }

  output "resource_id" { value = azurerm_container_app_environment.this.id }
  output "name" { value = azurerm_container_app_environment.this.name }
  output "resource" { value = azurerm_container_app_environment.this }
  output "id" { value = azurerm_container_app_environment.this.id }
}

module "Azure/avm-res-app-containerapp/azurerm" {
  variable "name" { default = null }
  variable "location" { default = null }
  variable "resource_group_name" { default = null }
  variable "container_app_environment_resource_id" { default = null }
  variable "template" { default = {} }
  variable "ingress" { default = null }

  resource "azurerm_container_app" "this" {
    name                         = var.name
    resource_group_name          = var.resource_group_name
    container_app_environment_id = var.container_app_environment_resource_id
    template {
      min_replicas = try(var.template.min_replicas, null)
      max_replicas = try(coalesce(var.template.max_replicas), 10)
      dynamic "container" {
        for_each = try([for c in var.template.containers : c], [])
        content {
          name  = try(container.value.name, null)
          image = try(container.value.image, null)
        }
      }
    }
    dynamic "ingress" {
      for_each = var.ingress == null ? [] : [var.ingress]
      content {
        external_enabled = try(ingress.value.external_enabled, false)
        target_port      = try(ingress.value.target_port, null)
      }
    }
  }

  output "resource_id" { value = azurerm_container_app.this.id }
  output "name" { value = azurerm_container_app.this.name }
  output "fqdn_url" { value = azurerm_container_app.this.latest_revision_fqdn }
  output "latest_revision_fqdn" { value = azurerm_container_app.this.latest_revision_fqdn }
}
