# AWS networks: what carries placement, ways out, and lines to elsewhere.
#
# The way out is a chain of egress: subnet, route table, gateway. What several
# subnets of a network use together (interface endpoints, attachments) hangs
# on the network: subnet, network, endpoint.

# --- subnets

resource "aws_subnet" {
  role   = "subnet"
  scope  = "zone"
  zones  = [self.availability_zone, self.availability_zone_id]
  egress = self.vpc_id
  tags   = self.tags
  source = "terraform-provider-aws documentation: aws_subnet"
}

resource "aws_default_subnet" {
  role  = "subnet"
  scope = "zone"
  zones = [self.availability_zone]
}

# Groups of subnets that databases and caches are given.
resource "aws_db_subnet_group" "aws_docdb_subnet_group" "aws_neptune_subnet_group" "aws_elasticache_subnet_group" "aws_memorydb_subnet_group" "aws_dax_subnet_group" "aws_redshift_subnet_group" {
  within     = self.subnet_ids
  identifies = ["name", "name_prefix"]
}

resource "aws_dms_replication_subnet_group" {
  within     = self.subnet_ids
  identifies = ["replication_subnet_group_id"]
}

# --- addresses and interfaces

resource "aws_eip" {
  passes_to = [self.instance, self.network_interface]
}

resource "aws_eip_association" {
  reached_by = [self.allocation_id, self.public_ip]
  passes_to  = [self.instance_id, self.network_interface_id]
}

resource "aws_network_interface" {
  within    = self.subnet_id
  passes_to = self.attachment[*].instance
}

resource "aws_network_interface_attachment" {
  reached_by = self.network_interface_id
  passes_to  = self.instance_id
}

# --- ways out

resource "aws_nat_gateway" {
  locals {
    regional = self.availability_mode == "regional"
  }
  role     = "egress"
  platform = "nat"
  scope    = local.regional ? "region" : "zone"
  survival = local.regional ? "regional" : null
  within   = [self.subnet_id]
  zones    = local.regional ? [] : self.availability_zone_address[*].availability_zone

  fix "per_zone" {
    say = "Make one NAT gateway in a public subnet of each zone, and give each zone's private subnets a route table that leads to it; or set availability_mode = \"regional\"."
  }
  source = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
}

resource "aws_route_table" {
  egress = [
    self.route[*].nat_gateway_id, self.route[*].network_interface_id, self.route[*].vpc_endpoint_id, self.route[*].transit_gateway_id,
  ]
}

resource "aws_default_route_table" {
  egress = [
    self.route[*].nat_gateway_id, self.route[*].network_interface_id, self.route[*].vpc_endpoint_id, self.route[*].transit_gateway_id,
  ]
}

resource "aws_route" {
  edge "egress" {
    from = self.route_table_id
    to   = [self.nat_gateway_id, self.network_interface_id, self.vpc_endpoint_id, self.transit_gateway_id]
  }
}

resource "aws_route_table_association" {
  edge "egress" {
    from = self.subnet_id
    to   = self.route_table_id
  }
}

# --- what clients in a network use together

resource "aws_vpc_endpoint" {
  locals {
    # gateway endpoints are routes: they stand nowhere
    stands = contains(["Interface", "GatewayLoadBalancer"], self.vpc_endpoint_type)
  }
  role     = local.stands ? "endpoint" : null
  platform = "privatelink"
  scope    = "region"
  within   = [self.subnet_ids, self.subnet_configuration[*].subnet_id]
  survival = "any"
  tags     = self.tags

  edge "egress" {
    when = local.stands
    from = self.vpc_id
    to   = this
  }
  defaults {
    vpc_endpoint_type = "Gateway"
  }
  fix "per_zone" {
    say = "Give subnet_ids of ${address} one subnet in each zone that uses it."
  }
  source = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
}

resource "aws_vpc_endpoint_subnet_association" {
  amend {
    targets = self.vpc_endpoint_id
    within  = self.subnet_id
  }
}

resource "aws_vpc_endpoint_service" {
  passes_to = [self.network_load_balancer_arns, self.gateway_load_balancer_arns]
}

resource "aws_networkfirewall_firewall" {
  role       = "endpoint"
  platform   = "network-firewall"
  scope      = "region"
  within     = self.subnet_mapping[*].subnet_id
  zones      = self.availability_zone_mapping[*].availability_zone_id
  survival   = "any"
  identifies = ["name"]

  edge "egress" {
    from = self.vpc_id
    to   = this
  }
  defaults {
    delete_protection = false
  }
  facts {
    protected = self.delete_protection
  }
  fix "per_zone" {
    say = "Add a subnet_mapping for each zone that ${address} serves."
  }
  source = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/resilience.html"
}

# --- the transit gateway

resource "aws_ec2_transit_gateway" {
  role     = "interconnect"
  platform = "transit-gateway"
  scope    = "region"
  survival = "regional"
}

# Traffic flows in those zones alone that have a subnet here.
resource "aws_ec2_transit_gateway_vpc_attachment" {
  role     = "endpoint"
  platform = "transit-gateway"
  scope    = "region"
  within   = self.subnet_ids
  survival = "any"
  needs    = self.transit_gateway_id

  edge "egress" {
    from = self.vpc_id
    to   = this
  }
  fix "per_zone" {
    say = "Give subnet_ids of ${address} one subnet in each zone that holds workloads."
  }
  source = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"
}

resource "aws_ec2_transit_gateway_peering_attachment" "aws_vpc_peering_connection" {
}

# --- lines to elsewhere

# Each connection has two tunnels, to one device on the other side.
resource "aws_vpn_connection" {
  role     = "interconnect"
  platform = "vpn"
  scope    = "region"
  survival = "regional"
  needs    = [self.customer_gateway_id, self.vpn_gateway_id, self.transit_gateway_id]

  facts {
    tunnels = 2
  }
  fix "tunnel" {
    say = "Add a second aws_vpn_connection on the same gateway, to an aws_customer_gateway on another device."
  }
  source = "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"
}

resource "aws_customer_gateway" {
  role    = "interconnect"
  scope   = "host"
  display = coalesce(self.device_name, self.tags.Name, name)
}

resource "aws_vpn_gateway" {
  role     = "interconnect"
  platform = "vpn"
  scope    = "region"
  survival = "regional"
}

resource "aws_vpn_gateway_attachment" {
  passes_to = self.vpn_gateway_id
}

resource "aws_ec2_client_vpn_endpoint" {
  role     = "interconnect"
  platform = "vpn"
  scope    = "region"
}

resource "aws_ec2_client_vpn_network_association" {
  amend {
    targets = self.client_vpn_endpoint_id
    within  = self.subnet_id
  }
}

# A location is one building; the lines of a group end on one device.
resource "aws_dx_connection" {
  role        = "interconnect"
  platform    = "direct-connect"
  scope       = "datacenter"
  datacenters = [self.location]
  units       = 1
  identifies  = ["name"]

  facts {
    tunnels = 1
  }
  fix "spread" {
    say = "Order the second line in another Direct Connect location."
  }
  source = "https://aws.amazon.com/directconnect/resiliency-recommendation/"
}

resource "aws_dx_lag" {
  role        = "interconnect"
  platform    = "direct-connect"
  scope       = "datacenter"
  datacenters = [self.location]
  identifies  = ["name"]

  fix "spread" {
    say = "Order a second group of lines in another Direct Connect location."
  }
}

resource "aws_dx_hosted_connection" {
  role     = "interconnect"
  platform = "direct-connect"
  scope    = "region"
  needs    = self.connection_id
}

resource "aws_dx_connection_association" {
  edge "routes" {
    from = self.lag_id
    to   = self.connection_id
  }
}

resource "aws_dx_gateway" {
  role       = "interconnect"
  platform   = "direct-connect"
  scope      = "global"
  identifies = ["name"]
}

resource "aws_dx_private_virtual_interface" "aws_dx_transit_virtual_interface" "aws_dx_public_virtual_interface" {
  edge "routes" {
    from = [self.dx_gateway_id, self.vpn_gateway_id]
    to   = self.connection_id
  }
}

resource "aws_dx_gateway_association" {
  passes_to = self.dx_gateway_id
}

# --- names inside a network

# Amazon's own resolver is no one server.
resource "aws_vpc_dhcp_options" {
  locals {
    # an address of something here is no name of Amazon's, known or not
    machines = length(follow(self.domain_name_servers, "region")) > 0
    own      = local.machines ? true : length([for s in self.domain_name_servers : s if s != "AmazonProvidedDNS"]) > 0
  }
  role  = local.own ? "resolver" : null
  scope = "region"

  # its servers are elsewhere
  survival = "unknown"

  facts {
    servers      = length(self.domain_name_servers)
    own_resolver = local.machines ? true : local.own && !contains(self.domain_name_servers, "AmazonProvidedDNS")
  }
  fix "resolver" {
    say = "Name two resolvers in two zones in domain_name_servers of ${address}, or AmazonProvidedDNS."
  }
  source = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html"
}

resource "aws_vpc_dhcp_options_association" {
  locals {
    servers = follow(self.dhcp_options_id, "domain_name_servers")
  }
  passes_to = self.dhcp_options_id

  amend {
    targets = self.vpc_id
    facts   = { own_resolver = length(follow(local.servers, "region")) > 0 ? true : length(local.servers) > 0 && !contains(local.servers, "AmazonProvidedDNS") }
  }
}

resource "aws_route53_resolver_endpoint" {
  role     = "resolver"
  platform = "resolver"
  scope    = "region"
  within   = self.ip_address[*].subnet_id
  survival = "any"
  units    = length(self.ip_address)

  facts {
    servers = length(self.ip_address)
  }
  fix "resolver" {
    say = "Give ${address} an ip_address in subnets of two or more zones."
  }
  source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-outbound-queries.html"
}

resource "aws_route53_resolver_rule" {
  passes_to = self.resolver_endpoint_id
}

# --- who may reach whom

resource "aws_security_group" {
  edge "admits" {
    for_each = [for r in self.ingress : r if !contains([22, 3389], r.from_port)] # administration is no need
    from     = each.value.security_groups
  }
}

resource "aws_security_group_rule" {
  edge "admits" {
    when = !contains([22, 3389], self.from_port)
    from = self.type == "ingress" ? self.source_security_group_id : self.security_group_id
    to   = self.type == "ingress" ? self.security_group_id : self.source_security_group_id
  }
}

resource "aws_vpc_security_group_ingress_rule" {
  edge "admits" {
    when = !contains([22, 3389], self.from_port)
    from = self.referenced_security_group_id
    to   = self.security_group_id
  }
}
