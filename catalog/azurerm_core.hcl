# Azure: how its types are placed, and what belongs to no one service.
#
# A location may be written as people read it ("Korea Central"). Zones are
# called "1", "2" and "3" in every region. Subnets span zones: they say nothing
# of where a machine stands.

provider "azurerm" {
  region      = self.location == null ? null : lower(replace(self.location, " ", ""))
  account     = provider.subscription_id
  id          = "azurerm"
  aka         = ["azure"]
  tags        = self.tags
  zone_ids    = "${region}-${zone}"
  zone_region = "^([a-z0-9]+)-[^-]+$"
  fix "second_region" {
    say = "Make the same in a second location, and let an azurerm_cdn_frontdoor_origin_group with a health_probe, or an azurerm_traffic_manager_profile with monitor_config, send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive Azure, keep a copy of its data and enough compute with a second provider or in a datacenter of your own, and let an azurerm_traffic_manager_external_endpoint lead there."
  }
  fix "rings" {
    say = "Install it in rings: an azurerm_virtual_machine_extension for each zone or group of machines, with a type_handler_version of its own and automatic_upgrade_enabled = false; keep part of the copies on another version."
  }
}

# --- groups and locks

# A group's location holds metadata only; its name or id places nothing.
resource "azurerm_resource_group" {
  source = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-resource-groups-portal"
}

data "azurerm_resource_group" {}

data "azurerm_location" {
  answer = {
    zone_mappings = [for z in zones("azurerm", lower(replace(self.location, " ", ""))) : { logical_zone = z }]
  }
}

resource "azurerm_management_lock" {
  amend {
    targets = self.scope
    facts   = { protected = true }
  }
}

# --- networks

# Azure answers names on 168.63.129.16 itself. A firewall, a balancer or a
# resolver's endpoint answers on one address and is more than one server.
resource "azurerm_virtual_network" {
  locals {
    own     = [for s in self.dns_servers : s if s != "168.63.129.16"]
    managed = length(follow(self.dns_servers, "sku_tier", "private_dns_resolver_id", "frontend_ip_configuration.name")) > 0
  }
  role   = length(local.own) > 0 ? "resolver" : null
  scope  = "region"
  source = "terraform-provider-azurerm documentation: azurerm_virtual_network"

  facts {
    servers      = local.managed ? null : length(self.dns_servers)
    own_resolver = length(local.own) > 0
  }
  fix "resolver" {
    say = "Give ${address} a second address in dns_servers, of a resolver in another zone."
  }
}

resource "azurerm_virtual_network_dns_servers" {
  locals {
    own     = [for s in self.dns_servers : s if s != "168.63.129.16"]
    managed = length(follow(self.dns_servers, "sku_tier", "private_dns_resolver_id", "frontend_ip_configuration.name")) > 0
  }
  role   = length(local.own) > 0 ? "resolver" : null
  scope  = "region"
  within = [self.virtual_network_id]

  facts {
    servers      = local.managed ? null : length(self.dns_servers)
    own_resolver = length(local.own) > 0
  }
  fix "resolver" {
    say = "Give ${address} a second address in dns_servers, of a resolver in another zone."
  }
}

resource "azurerm_subnet" {
  role   = "subnet"
  scope  = "region"
  within = [self.virtual_network_name]
}

data "azurerm_subnet" "azurerm_virtual_network" {}

# Whoever knows a public address reaches the interface that holds it.
resource "azurerm_network_interface" {
  passes_to  = [self.ip_configuration[*].subnet_id]
  reached_by = [self.ip_configuration[*].public_ip_address_id]
}

# Zones of a public address matter where something answers on it: they are
# read from there.
resource "azurerm_public_ip" {
  zones = self.zones
}

resource "azurerm_public_ip_prefix" {
  zones = self.zones
}

resource "azurerm_nat_gateway" {
  role     = "egress"
  platform = "nat-gateway"
  scope    = self.sku_name == "StandardV2" ? "region" : "zone"
  # without a zone Azure picks one
  zones  = self.sku_name == "StandardV2" ? [] : self.zones != null ? self.zones : zones("azurerm", region)
  chosen = self.sku_name != "StandardV2" && self.zones == null
  source = "https://learn.microsoft.com/azure/nat-gateway/nat-availability-zones"

  defaults { sku_name = "Standard" }
  facts {
    zone_redundant = self.sku_name == "StandardV2"
  }
  fix "per_zone" {
    say = "Give each zone a subnet and a NAT gateway of its own, or set sku_name = \"StandardV2\" in ${address}, which is zone-redundant."
  }
}

resource "azurerm_nat_gateway_public_ip_association" "azurerm_nat_gateway_public_ip_prefix_association" {}

resource "azurerm_subnet_nat_gateway_association" {
  edge "egress" {
    from = self.subnet_id
    to   = self.nat_gateway_id
  }
}

resource "azurerm_subnet_route_table_association" {
  edge "egress" {
    from = self.subnet_id
    to   = self.route_table_id
  }
}

# A route to a machine or firewall names its private address.
resource "azurerm_route_table" {
  egress = [self.route[*].next_hop_in_ip_address]
}

resource "azurerm_route" {
  edge "egress" {
    from = named("azurerm_route_table", self.route_table_name)
    to   = self.next_hop_in_ip_address
  }
}

resource "azurerm_firewall" {
  role     = "endpoint"
  platform = "azure-firewall"
  # unset: neither zonal nor documented as redundant
  scope  = self.zones != null ? "region" : null
  zones  = self.zones
  units  = null
  egress = [self.ip_configuration[*].public_ip_address_id]

  facts {
    zone_redundant = self.zones == null ? null : length(distinct(self.zones)) > 1
  }
  fix "per_zone" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
}

resource "azurerm_bastion_host" {
  role     = "endpoint"
  platform = "bastion"
  scope    = self.zones != null ? "region" : null
  zones    = self.zones
  units    = self.scale_units
  defaults { scale_units = 2 }
  facts { bastion = true }
}

resource "azurerm_private_endpoint" {
  role     = "endpoint"
  platform = "private-link"
  scope    = "region"
  # whoever asks the endpoint asks what stands behind it
  passes_to = [self.private_service_connection[*].private_connection_resource_id]
  source    = "https://learn.microsoft.com/azure/reliability/reliability-private-link"
}

resource "azurerm_private_link_service" {
  passes_to = [self.load_balancer_frontend_ip_configuration_ids]
}

# --- names

resource "azurerm_dns_zone" {
  role     = "dns-zone"
  platform = "azure-dns"
  scope    = "global"
  public   = true
  facts { external_dns = false }
  fix "provider" {
    say = "Serve the zone from a second DNS provider too, and list its name servers at the registrar and in an azurerm_dns_ns_record named \"@\"."
  }
}

# The zone's own name servers may be complemented by another provider's.
resource "azurerm_dns_ns_record" {
  amend {
    when    = self.name == "@"
    targets = self.zone_name
    facts   = { external_dns = anytrue([for r in self.records : !strcontains(r, "azure-dns")]) }
  }
}

resource "azurerm_private_dns_zone" {
  scope = "global"
}

resource "azurerm_private_dns_zone_virtual_network_link" {}

resource "azurerm_dns_a_record" "azurerm_dns_aaaa_record" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.target_resource_id, self.records]
  needs  = [self.zone_name]
}

resource "azurerm_dns_cname_record" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.target_resource_id, self.record, hosts(self.record)]
  needs  = [self.zone_name]
}

resource "azurerm_private_dns_a_record" "azurerm_private_dns_aaaa_record" {
  identifies = ["fqdn"]
  passes_to  = [self.records]
}

resource "azurerm_private_dns_cname_record" {
  identifies = ["fqdn"]
  passes_to  = [self.record]
}

resource "azurerm_private_dns_resolver" {
  role     = "resolver"
  platform = "private-dns-resolver"
  scope    = "region"
  source   = "https://learn.microsoft.com/azure/dns/private-resolver-reliability"
}

resource "azurerm_private_dns_resolver_inbound_endpoint" "azurerm_private_dns_resolver_outbound_endpoint" {
  role     = "resolver"
  platform = "private-dns-resolver"
  scope    = "region"
  within   = [self.private_dns_resolver_id]
}

# --- lines to other places

resource "azurerm_virtual_network_gateway" {
  role     = "interconnect"
  platform = "vpn-gateway"
  # only the AZ SKUs spread their two machines over zones
  scope  = endswith(self.sku, "AZ") ? "region" : "zone"
  zones  = endswith(self.sku, "AZ") ? [] : zones("azurerm", region)
  chosen = !endswith(self.sku, "AZ")
  units  = 2
  source = "https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways"

  facts {
    zone_redundant = endswith(self.sku, "AZ")
  }
  fix "spread" {
    say = "Use a zone-redundant SKU (ending in AZ) for ${address}."
  }
}

# Each connection is a pair of tunnels where the gateway is active-active, and
# one with a spare that takes over otherwise.
resource "azurerm_virtual_network_gateway_connection" {
  role   = "interconnect"
  scope  = "region"
  needs  = [self.virtual_network_gateway_id, self.express_route_circuit_id]
  routes = [self.local_network_gateway_id, self.peer_virtual_network_gateway_id]
  source = "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-highlyavailable"

  facts {
    tunnels = self.type != "IPsec" ? null : try(follow(self.virtual_network_gateway_id, "active_active")[0], false) ? 2 : 1
  }
  fix "tunnel" {
    say = "Set active_active = true on the azurerm_virtual_network_gateway with two ip_configuration blocks, and add a second azurerm_local_network_gateway with a connection of its own for a second device."
  }
}

# The device on the other side.
resource "azurerm_local_network_gateway" {
  role       = "interconnect"
  scope      = "host"
  identifies = ["gateway_address"]
}

resource "azurerm_express_route_circuit" {
  role        = "interconnect"
  platform    = "expressroute"
  scope       = "datacenter"
  datacenters = compact([self.peering_location])
  within      = [self.express_route_port_id]
  source      = "https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute"

  facts { tunnels = 2 }
  fix "region" {
    say = "Add a second azurerm_express_route_circuit with another peering_location, or a VPN gateway as backup."
  }
}

resource "azurerm_express_route_port" {
  role        = "interconnect"
  platform    = "expressroute"
  scope       = "datacenter"
  datacenters = [self.peering_location]
  fix "region" {
    say = "Add a second azurerm_express_route_port with another peering_location."
  }
}

resource "azurerm_express_route_gateway" "azurerm_vpn_gateway" {
  role     = "interconnect"
  platform = "virtual-wan"
  scope    = "region"
  within   = [self.virtual_hub_id]
  units    = 2
}

resource "azurerm_express_route_connection" {
  edge "routes" {
    from = self.express_route_gateway_id
    to   = self.express_route_circuit_peering_id
  }
}

resource "azurerm_express_route_circuit_peering" {
  passes_to = [self.express_route_circuit_name]
}

resource "azurerm_vpn_gateway_connection" {
  role   = "interconnect"
  scope  = "region"
  within = [self.vpn_gateway_id]
  needs  = [self.vpn_gateway_id]
  facts { tunnels = 2 * length(self.vpn_link) }
  fix "tunnel" {
    say = "Add a second vpn_link to ${address}, to another device of the site."
  }
}

resource "azurerm_virtual_hub" {
  role     = "interconnect"
  platform = "virtual-wan"
  scope    = "region"
  units    = { min = self.virtual_router_auto_scale_min_capacity, desired = self.virtual_router_auto_scale_min_capacity, max = null, group = true }
  defaults { virtual_router_auto_scale_min_capacity = 2 }
}

# --- who may reach whom

resource "azurerm_application_security_group" {}

resource "azurerm_network_security_group" {
  edge "admits" {
    # administration is no need
    for_each = [for r in self.security_rule : r if r.direction == "Inbound" && r.access == "Allow" && !contains(["22", "3389"], coalesce(r.destination_port_range, "*"))]
    from     = each.value.source_application_security_group_ids
    to       = each.value.destination_application_security_group_ids
  }
}

resource "azurerm_network_security_rule" {
  edge "admits" {
    when = self.direction == "Inbound" && self.access == "Allow" && !contains(["22", "3389"], coalesce(self.destination_port_range, "*"))
    from = self.source_application_security_group_ids
    to   = self.destination_application_security_group_ids
  }
}

resource "azurerm_network_interface_application_security_group_association" {
  passes_to      = self.network_interface_id
  network_groups = self.application_security_group_id
}
