# Google Cloud: how its types are placed, and its networks.
#
# A zone tells its region. A location may be a zone, a region or a multi-region
# ("EU", "nam5"). Subnetworks are regional: they say nothing of zones.

provider "google" {
  region = coalesce(
    self.region,
    region_of(self.zone),
    region_of(self.location),
    try(regex("^[a-z]+-[a-z]+[0-9]+$", lower(self.location)), null),
    self.location == null ? coalesce(provider.region, region_of(provider.zone)) : null,
  )
  account     = coalesce(self.project, provider.project)
  prefix      = ["google"]
  id          = "google"
  aka         = ["gcp"]
  tags        = merge(provider.default_labels, self.labels, self.user_labels)
  zones       = 3 # of every region
  zone_region = "^([a-z]+-[a-z]+[0-9]+)-[a-z]$"
  fix "second_region" {
    say = "Make the same in a second region, as another backend of a google_compute_backend_service of a global load balancer, or behind a google_dns_record_set with routing_policy and health_checked_targets."
  }
  fix "second_provider" {
    say = "Where the service must outlive Google Cloud, keep a copy of its data and enough compute with a second provider or in a datacenter of your own, and let a google_compute_global_network_endpoint_group with network_endpoint_type = \"INTERNET_FQDN_PORT\" lead there."
  }
  fix "rings" {
    say = "Install it in rings: a google_os_config_os_policy_assignment for each, with an instance_filter and a rollout of its own; keep part of the copies on another version."
  }
}

data "google_compute_zones" {
  answer = { names = zones("google", coalesce(self.region, provider.region)) }
}

data "google_client_config" {
  answer = { region = provider.region, zone = provider.zone, project = provider.project }
}

data "google_project" "google_compute_network" "google_compute_subnetwork" "google_compute_image" {}

# --- networks

resource "google_compute_network" {}

resource "google_compute_subnetwork" {
  role   = "subnet"
  scope  = "region"
  egress = [self.network]
}

resource "google_compute_address" "google_compute_global_address" {
  identifies = ["address"]
}

resource "google_compute_router" {}

resource "google_compute_router_nat" {
  role     = "egress"
  platform = "cloud-nat"
  # software of the network, with no machine or zone to lose
  scope  = "region"
  source = "https://cloud.google.com/nat/docs/overview"
  facts { zone_redundant = true }
  edge "egress" {
    from = [self.subnetwork[*].name, follow(self.router, "network")]
  }
}

resource "google_vpc_access_connector" {
  role     = "endpoint"
  platform = "vpc-access"
  scope    = "region"
  units    = null
  facts { zone_redundant = true }
}

# --- names

resource "google_dns_managed_zone" {
  locals {
    private = self.visibility == "private"
    targets = self.forwarding_config[*].target_name_servers[*]
  }
  role     = !local.private ? "dns-zone" : length(self.forwarding_config) > 0 ? "resolver" : null
  platform = "cloud-dns"
  scope    = "global"
  public   = !local.private
  display  = trimsuffix(self.dns_name, ".")
  facts {
    external_dns = local.private ? null : false
    servers      = length(self.forwarding_config) > 0 ? length(flatten(local.targets)) : null
    own_resolver = length(self.forwarding_config) > 0 ? true : null
  }
  defaults { visibility = "public" }
  fix "provider" {
    say = "Serve the zone from a second DNS provider too, and list its name servers at the registrar."
  }
  fix "resolver" {
    say = "Add a second target_name_servers block to the forwarding_config of ${address}."
  }
}

data "google_dns_managed_zone" {}

resource "google_dns_policy" {
  locals {
    servers = flatten(self.alternative_name_server_config[*].target_name_servers[*])
  }
  role  = length(local.servers) > 0 ? "resolver" : null
  scope = "global"
  facts {
    servers      = length(local.servers)
    own_resolver = length(local.servers) > 0
  }
  fix "resolver" {
    say = "Add a second target_name_servers block to the alternative_name_server_config of ${address}."
  }
}

# Several rrdatas are handed out alive or dead; only routing policies check.
resource "google_dns_record_set" {
  locals {
    policy  = self.routing_policy[0]
    answers = contains(["A", "AAAA", "CNAME", "ALIAS"], self.type)
    backups = flatten(local.policy.primary_backup[*].backup_geo[*])
    checked = flatten([
      local.policy.wrr[*].health_checked_targets[*], local.policy.geo[*].health_checked_targets[*],
      local.policy.primary_backup[*].primary[*],
    ])
  }
  role     = local.answers ? "dns-record" : null
  platform = "cloud-dns"
  scope    = "global"
  public   = follow(self.managed_zone, "visibility")[0] != "private"
  routes   = local.answers ? [self.rrdatas, hosts(self.rrdatas)] : []
  needs    = [self.managed_zone]
  source   = "https://cloud.google.com/dns/docs/policies-overview"

  edge "routes" {
    for_each = [for w in local.policy.wrr[*] : w if w.weight != 0]
    to       = [each.value.rrdatas, each.value.health_checked_targets[*].external_endpoints, each.value.health_checked_targets[*].internal_load_balancers[*].ip_address, hosts(each.value.rrdatas)]
    group    = "wrr"
    mode     = "share"
    weight   = each.value.weight
  }
  edge "routes" {
    for_each = local.policy.geo
    to       = [each.value.rrdatas, each.value.health_checked_targets[*].external_endpoints, each.value.health_checked_targets[*].internal_load_balancers[*].ip_address, hosts(each.value.rrdatas)]
    group    = "geo"
    mode     = "share"
  }
  edge "routes" {
    for_each = local.policy.primary_backup[*].primary
    to       = [each.value[*].external_endpoints, each.value[*].internal_load_balancers[*].ip_address]
    group    = "failover"
    mode     = "failover"
    order    = 0
  }
  edge "routes" {
    for_each = local.backups
    to       = [each.value.rrdatas, each.value.health_checked_targets[*].external_endpoints, each.value.health_checked_targets[*].internal_load_balancers[*].ip_address]
    group    = "failover"
    mode     = "failover"
    order    = 1
  }
  facts {
    health_checked = length(self.routing_policy) > 0 ? length(local.checked) > 0 || self.routing_policy[0].health_check != null : null
  }
  fix "failover" {
    say = "Give ${address} a routing_policy with primary_backup or wrr, and health_checked_targets."
  }
}

# --- lines to other places

resource "google_compute_ha_vpn_gateway" {
  role     = "interconnect"
  platform = "cloud-vpn"
  scope    = "region"
  units    = 2
  source   = "https://cloud.google.com/network-connectivity/docs/vpn/concepts/topologies"
  fix "tunnel" {
    say = "Give ${address} two google_compute_vpn_tunnel, on vpn_gateway_interface 0 and 1."
  }
}

# The classic gateway has one address and no promise of availability.
resource "google_compute_vpn_gateway" {
  role     = "interconnect"
  platform = "cloud-vpn"
  scope    = "region"
  units    = 1
  facts { single_node_form = true }
  fix "tunnel" {
    say = "Use google_compute_ha_vpn_gateway with tunnels on both interfaces."
  }
}

resource "google_compute_vpn_tunnel" {
  role      = "interconnect"
  platform  = "cloud-vpn"
  scope     = "region"
  units     = 1
  member_of = [self.vpn_gateway, self.target_vpn_gateway]
  routes    = [self.peer_external_gateway]
  facts { tunnels = 1 }
  fix "tunnel" {
    say = "Add a second google_compute_vpn_tunnel on the other vpn_gateway_interface."
  }
}

# The device on the other side, or two of them. One address that its owner
# declares redundant stands for more than one device.
resource "google_compute_external_vpn_gateway" {
  role  = "interconnect"
  scope = "global"
  units = self.redundancy_type == "FOUR_IPS_REDUNDANCY" ? 4 : self.redundancy_type == null ? 1 : 2
}

resource "google_compute_interconnect" {
  role        = "interconnect"
  platform    = "interconnect"
  scope       = "datacenter"
  datacenters = [self.location]
  region      = null
  source      = "https://cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability"
  fix "region" {
    say = "Add a second google_compute_interconnect in another facility, of another metro for 99.99 %."
  }
}

resource "google_compute_interconnect_attachment" {
  role     = "interconnect"
  platform = "interconnect"
  scope    = "region"
  routes   = [self.interconnect]
}

# --- who may reach whom

resource "google_compute_firewall" {
  locals {
    ports = flatten(self.allow[*].ports)
  }
  edge "admits" {
    # administration is no need
    when = self.direction != "EGRESS" && (length(local.ports) == 0 || anytrue([for p in local.ports : !contains(["22", "3389"], p)]))
    from = [self.source_tags, self.source_service_accounts]
    to   = [self.target_tags, self.target_service_accounts]
  }
}

resource "google_service_account" {
  identifies = ["email"]
}
