# Azure: what brings users' traffic to what answers it.

# --- Load Balancer: balancer → pool → members; rules tie probes to pools

resource "azurerm_lb" {
  locals {
    # a frontend's own zones decide, and for public ones those of the address
    zones = distinct(compact(concat(
      flatten(self.frontend_ip_configuration[*].zones),
      follow(self.frontend_ip_configuration[*].public_ip_address_id, "zones"),
    )))
  }
  role     = "load-balancer"
  platform = "load-balancer"
  scope    = self.sku_tier == "Global" ? "global" : "region"
  zones    = local.zones
  public   = anytrue([for f in self.frontend_ip_configuration : f.public_ip_address_id != null || f.public_ip_prefix_id != null])
  # its addresses are how it is reached
  reached_by = [self.frontend_ip_configuration[*].public_ip_address_id]
  source     = "https://learn.microsoft.com/azure/load-balancer/load-balancer-standard-availability-zones"

  fix "spread" {
    say = "Give the frontend of ${address} zones = [\"1\", \"2\", \"3\"]: on its azurerm_public_ip where it is public, else in frontend_ip_configuration."
  }
}

resource "azurerm_lb_backend_address_pool" {
  role      = "pool"
  platform  = "load-balancer"
  scope     = "region"
  within    = [self.loadbalancer_id]
  survival  = "regional"
  member_of = [self.loadbalancer_id]
  fix "health_check" {
    say = "Name an azurerm_lb_probe as probe_id in every azurerm_lb_rule of ${address}."
  }
  fix "units" {
    say = "Put a second machine, in another zone, into ${address}."
  }
}

resource "azurerm_lb_backend_address_pool_address" {
  edge "routes" {
    from = self.backend_address_pool_id
    to   = [self.ip_address, self.backend_address_ip_configuration_id]
  }
}

resource "azurerm_network_interface_backend_address_pool_association" {
  edge "routes" {
    from = self.backend_address_pool_id
    to   = self.network_interface_id
  }
}

# A pool inside an application gateway has no address of its own.
resource "azurerm_network_interface_application_gateway_backend_address_pool_association" {
  edge "routes" {
    from = self.backend_address_pool_id
    to   = self.network_interface_id
  }
}

resource "azurerm_network_interface_nat_rule_association" {}

resource "azurerm_lb_probe" {}

# A rule without a probe sends traffic to dead machines too.
resource "azurerm_lb_rule" {
  source = "https://learn.microsoft.com/azure/load-balancer/load-balancer-custom-probe-overview"
  amend {
    targets = self.backend_address_pool_ids
    # one that spreads over regions asks their balancers by itself
    facts   = { health_checked = self.probe_id != null || contains(follow(self.loadbalancer_id, "sku_tier"), "Global") }
  }
  fix "health_check" {
    say = "Set probe_id in ${address} to the id of an azurerm_lb_probe."
  }
}

resource "azurerm_lb_nat_rule" "azurerm_lb_nat_pool" {}

# --- Application Gateway

resource "azurerm_application_gateway" {
  locals {
    auto = self.autoscale_configuration[0]
  }
  role     = "load-balancer"
  platform = "application-gateway"
  # unset: what Azure does has changed over the years
  scope      = self.zones != null ? "region" : null
  zones      = self.zones
  survival   = length(distinct(self.zones)) > 1 ? "any" : null
  public     = anytrue([for f in self.frontend_ip_configuration : f.public_ip_address_id != null])
  reached_by = [self.frontend_ip_configuration[*].public_ip_address_id]
  routes = [
    self.backend_address_pool[*].fqdns, self.backend_address_pool[*].ip_addresses,
    hosts(self.backend_address_pool[*].fqdns),
  ]
  needs  = [self.ssl_certificate[*].key_vault_secret_id]
  source = "https://learn.microsoft.com/azure/reliability/reliability-application-gateway-v2"

  facts {
    # without a probe of one's own the gateway asks for "/" by itself
    health_checked = true
    auto_failover  = true
  }
  fix "spread" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}; it can be set at creation only."
  }
}

# --- Traffic Manager: DNS over endpoints

resource "azurerm_traffic_manager_profile" {
  role       = "global-load-balancer"
  platform   = "traffic-manager"
  scope      = "global"
  public     = true
  identifies = ["fqdn"]
  source     = "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-monitoring"

  # every profile monitors its endpoints
  facts { health_checked = true }
  fix "failover" {
    say = "Add an endpoint in a second region to ${address}."
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "azurerm_traffic_manager_external_endpoint" "azurerm_traffic_manager_nested_endpoint" {
  locals {
    method = follow(self.profile_id, "traffic_routing_method")[0]
  }
  edge "routes" {
    for_each = self.enabled == false ? {} : { one = self }
    from     = self.profile_id
    to       = [self.target_resource_id, self.target, hosts(self.target)]
    group    = "endpoints"
    mode     = local.method == "Priority" ? "failover" : "share"
    order    = local.method == "Priority" ? self.priority : null
    weight   = local.method == "Weighted" ? self.weight : null
  }
  amend {
    when    = self.always_serve_enabled == true
    targets = self.profile_id
    facts   = { health_checked = false }
  }
  fix "health_check" {
    say = "Remove always_serve_enabled from ${address}."
  }
}

# Removed from the provider in version 3.
resource "azurerm_traffic_manager_endpoint" {
  edge "routes" {
    from  = self.profile_name
    to    = [self.target_resource_id, self.target, hosts(self.target)]
    group = "endpoints"
  }
  verified = false
}

# --- Front Door: endpoint → route → origin group → origins

resource "azurerm_cdn_frontdoor_profile" {
  platform = "front-door"
  scope    = "global"
}

resource "azurerm_cdn_frontdoor_endpoint" {
  role       = "cdn"
  platform   = "front-door"
  scope      = "global"
  public     = self.enabled != false
  identifies = ["host_name"]
  source     = "https://learn.microsoft.com/azure/frontdoor/front-door-faq"
  fix "failover" {
    say = "Add an azurerm_cdn_frontdoor_origin in a second region to the origin group."
  }
}

resource "azurerm_cdn_frontdoor_custom_domain" {
  identifies = ["host_name"]
}

resource "azurerm_cdn_frontdoor_custom_domain_association" {}

resource "azurerm_cdn_frontdoor_route" {
  edge "routes" {
    for_each = self.enabled == false ? {} : { one = self }
    from     = self.cdn_frontdoor_endpoint_id
    to       = self.cdn_frontdoor_origin_group_id
  }
}

resource "azurerm_cdn_frontdoor_origin_group" {
  role     = "pool"
  platform = "front-door"
  scope    = "global"
  source   = "https://learn.microsoft.com/azure/frontdoor/health-probes"

  facts { health_checked = length(self.health_probe) > 0 }
  fix "health_check" {
    say = "Add a health_probe block to ${address}."
  }
  fix "units" {
    say = "Add a second azurerm_cdn_frontdoor_origin to ${address}."
  }
  fix "failover" {
    say = "Add an azurerm_cdn_frontdoor_origin in a second region to ${address}."
  }
}

# Origins of one priority share; those of a greater number stand by.
resource "azurerm_cdn_frontdoor_origin" {
  edge "routes" {
    for_each = self.enabled == false ? {} : { one = self }
    from     = self.cdn_frontdoor_origin_group_id
    to       = [self.host_name, self.private_link[*].private_link_target_id, hosts(self.host_name)]
    group    = "origins"
    mode     = "failover"
    order    = coalesce(self.priority, 1)
  }
}

# Front Door as it was, and the classic CDN.
resource "azurerm_frontdoor" {
  role       = "cdn"
  platform   = "front-door"
  scope      = "global"
  public     = true
  identifies = ["cname"]
  routes     = [self.backend_pool[*].backend[*].address, hosts(self.backend_pool[*].backend[*].address)]
  facts { health_checked = true }
}

resource "azurerm_cdn_profile" {
  scope = "global"
}

resource "azurerm_cdn_endpoint" {
  role       = "cdn"
  platform   = "azure-cdn"
  scope      = "global"
  public     = true
  identifies = ["fqdn"]
  routes     = [self.origin[*].host_name, hosts(self.origin[*].host_name)]
  facts { origin_failover = false }
}

resource "azurerm_cdn_endpoint_custom_domain" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.cdn_endpoint_id]
}

# --- API Management

resource "azurerm_api_management" {
  locals {
    premium = startswith(self.sku_name, "Premium_")
    units   = try(tonumber(split("_", self.sku_name)[1]), null)
  }
  role     = "gateway"
  platform = "api-management"
  # unset: Premium spreads by itself in newer deployments only
  scope    = self.zones != null ? "region" : null
  zones    = self.zones
  survival = length(distinct(self.zones)) > 1 ? "any" : null
  public   = self.virtual_network_type != "Internal"
  units    = { min = local.units, desired = local.units, max = local.units, group = true }
  needs    = [self.hostname_configuration[*].proxy[*].key_vault_id]
  source   = "https://learn.microsoft.com/azure/reliability/reliability-api-management"

  facts {
    region_redundant = length(self.additional_location) > 0
  }
  fix "spread" {
    say = "Use a Premium SKU with two units or more and zones = [\"1\", \"2\"] in ${address}."
  }
}

resource "azurerm_api_management_api" {
  edge "routes" {
    from = self.api_management_name
    to   = [self.service_url, hosts(self.service_url)]
  }
}

resource "azurerm_api_management_backend" {
  edge "routes" {
    from = self.api_management_name
    to   = [self.url, self.resource_id, hosts(self.url)]
  }
}
