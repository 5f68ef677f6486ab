# Stand-ins for the registry modules of cloudposse that make or connect networks.

# All its subnets stand in one zone.
module "cloudposse/named-subnets/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "availability_zone" { default = null }
  variable "subnet_names" { default = [] }
  variable "vpc_id" { default = null }
  variable "type" { default = "private" }
  variable "nat_enabled" { default = true }
  variable "ngw_id" { default = "" }

  locals {
    on      = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    private = local.on && var.type == "private" ? length(var.subnet_names) : 0
    public  = local.on && var.type == "public" ? length(var.subnet_names) : 0
  }

  resource "aws_subnet" "private" {
    count             = local.private
    vpc_id            = var.vpc_id
    availability_zone = var.availability_zone
  }
  resource "aws_subnet" "public" {
    count             = local.public
    vpc_id            = var.vpc_id
    availability_zone = var.availability_zone
  }
  resource "aws_nat_gateway" "default" {
    count     = local.public > 0 && var.nat_enabled ? 1 : 0
    subnet_id = aws_subnet.public[0].id
  }
  resource "aws_route_table" "private" {
    count  = local.private
    vpc_id = var.vpc_id
  }
  resource "aws_route_table_association" "private" {
    count          = local.private
    subnet_id      = aws_subnet.private[count.index].id
    route_table_id = aws_route_table.private[count.index].id
  }
  resource "aws_route" "private" {
    count                  = var.ngw_id == "" ? 0 : local.private
    route_table_id         = aws_route_table.private[count.index].id
    destination_cidr_block = "0.0.0.0/0"
    nat_gateway_id         = var.ngw_id
  }

  output "subnet_ids" { value = concat(aws_subnet.private[*].id, aws_subnet.public[*].id) }
  output "ngw_id" { value = try(aws_nat_gateway.default[0].id, null) }
  output "named_subnet_ids" { value = { for i, n in var.subnet_names : n => try(aws_subnet.private[i].id, aws_subnet.public[i].id) } }
  output "route_table_ids" { value = aws_route_table.private[*].id }
}

module "cloudposse/multi-az-subnets/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "availability_zones" { default = [] }
  variable "vpc_id" { default = null }
  variable "type" { default = "private" }
  variable "nat_gateway_enabled" { default = false }
  variable "az_ngw_ids" { default = {} }

  locals {
    on  = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    nat = try(tobool(var.nat_gateway_enabled), false)
  }

  resource "aws_subnet" "private" {
    for_each          = toset(local.on && var.type == "private" ? var.availability_zones : [])
    vpc_id            = var.vpc_id
    availability_zone = each.key
  }
  resource "aws_subnet" "public" {
    for_each          = toset(local.on && var.type == "public" ? var.availability_zones : [])
    vpc_id            = var.vpc_id
    availability_zone = each.key
  }
  resource "aws_nat_gateway" "public" {
    for_each  = { for k, s in aws_subnet.public : k => s if local.nat }
    subnet_id = each.value.id
  }
  resource "aws_route_table" "private" {
    for_each = aws_subnet.private
    vpc_id   = var.vpc_id
  }
  resource "aws_route_table_association" "private" {
    for_each       = aws_subnet.private
    subnet_id      = each.value.id
    route_table_id = aws_route_table.private[each.key].id
  }
  resource "aws_route" "default" {
    for_each               = { for k, t in aws_route_table.private : k => t if try(var.az_ngw_ids[k], null) != null }
    route_table_id         = each.value.id
    destination_cidr_block = "0.0.0.0/0"
    nat_gateway_id         = var.az_ngw_ids[each.key]
  }

  output "az_subnet_ids" { value = merge({ for k, s in aws_subnet.private : k => s.id }, { for k, s in aws_subnet.public : k => s.id }) }
  output "az_ngw_ids" { value = { for k, n in aws_nat_gateway.public : k => n.id } }
  output "az_route_table_ids" { value = { for k, t in aws_route_table.private : k => t.id } }
}

module "cloudposse/vpc/aws//modules/vpc-endpoints" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "vpc_id" { default = null }
  variable "gateway_vpc_endpoints" { default = {} }
  variable "interface_vpc_endpoints" { default = {} }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_vpc_endpoint" "gateway_endpoint" {
    for_each          = local.on ? var.gateway_vpc_endpoints : {}
    vpc_id            = var.vpc_id
    vpc_endpoint_type = "Gateway"
    service_name      = try(each.value.name, each.key)
  }
  resource "aws_vpc_endpoint" "interface_endpoint" {
    for_each          = local.on ? var.interface_vpc_endpoints : {}
    vpc_id            = var.vpc_id
    vpc_endpoint_type = "Interface"
    service_name      = try(each.value.name, each.key)
    subnet_ids        = try(each.value.subnet_ids, [])
  }

  output "interface_vpc_endpoints_map" { value = aws_vpc_endpoint.interface_endpoint }
  output "gateway_vpc_endpoints_map" { value = aws_vpc_endpoint.gateway_endpoint }
}

module "cloudposse/transit-gateway/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "create_transit_gateway" { default = true }
  variable "create_transit_gateway_vpc_attachment" { default = true }
  variable "existing_transit_gateway_id" { default = null }
  variable "config" { default = null }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ec2_transit_gateway" "default" {
    count = local.on && var.create_transit_gateway ? 1 : 0
    tags  = { Name = local.name }
  }
  resource "aws_ec2_transit_gateway_vpc_attachment" "default" {
    for_each           = local.on && var.create_transit_gateway_vpc_attachment ? try({ for k, v in var.config : k => v }, {}) : {}
    transit_gateway_id = try(coalesce(var.existing_transit_gateway_id), aws_ec2_transit_gateway.default[0].id)
    vpc_id             = try(each.value.vpc_id, null)
    subnet_ids         = try(each.value.subnet_ids, [])
  }

  output "transit_gateway_id" { value = try(coalesce(var.existing_transit_gateway_id), aws_ec2_transit_gateway.default[0].id, null) }
  output "transit_gateway_arn" { value = try(aws_ec2_transit_gateway.default[0].arn, null) }
  output "transit_gateway_vpc_attachment_ids" { value = { for k, a in aws_ec2_transit_gateway_vpc_attachment.default : k => a.id } }
}

module "cloudposse/vpn-connection/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "vpc_id" { default = null }
  variable "customer_gateway_ip_address" { default = null }
  variable "existing_transit_gateway_id" { default = null }
  variable "transit_gateway_enabled" { default = false }

  locals {
    on  = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    hub = try(coalesce(var.transit_gateway_enabled, false), false) || var.existing_transit_gateway_id != null
  }

  resource "aws_vpn_gateway" "default" {
    count  = local.on && !local.hub ? 1 : 0
    vpc_id = var.vpc_id
  }
  resource "aws_customer_gateway" "default" {
    count      = local.on ? 1 : 0
    ip_address = var.customer_gateway_ip_address
    type       = "ipsec.1"
  }
  resource "aws_vpn_connection" "default" {
    count               = local.on ? 1 : 0
    customer_gateway_id = aws_customer_gateway.default[0].id
    vpn_gateway_id      = try(aws_vpn_gateway.default[0].id, null)
    transit_gateway_id  = local.hub ? var.existing_transit_gateway_id : null
    type                = "ipsec.1"
  }

  output "vpn_connection_id" { value = try(aws_vpn_connection.default[0].id, null) }
  output "vpn_gateway_id" { value = try(aws_vpn_gateway.default[0].id, null) }
  output "customer_gateway_id" { value = try(aws_customer_gateway.default[0].id, null) }
}

module "cloudposse/ec2-client-vpn/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "associated_subnets" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ec2_client_vpn_endpoint" "default" {
    count = local.on ? 1 : 0
    tags  = { Name = local.name }
  }
  resource "aws_ec2_client_vpn_network_association" "default" {
    count                  = local.on ? length(var.associated_subnets) : 0
    client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.default[0].id
    subnet_id              = var.associated_subnets[count.index]
  }

  output "vpn_endpoint_id" { value = try(aws_ec2_client_vpn_endpoint.default[0].id, null) }
  output "vpn_endpoint_dns_name" { value = try(aws_ec2_client_vpn_endpoint.default[0].dns_name, null) }
}

module "cloudposse/network-firewall/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "network_firewall_name" { default = null }
  variable "vpc_id" { default = null }
  variable "subnet_ids" { default = [] }
  variable "availability_zone_ids" { default = [] }
  variable "delete_protection" { default = false }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_networkfirewall_firewall" "default" {
    count             = local.on ? 1 : 0
    name              = try(coalesce(var.network_firewall_name, local.name), null)
    vpc_id            = var.vpc_id
    delete_protection = var.delete_protection
    dynamic "subnet_mapping" {
      for_each = var.subnet_ids
      content {
        subnet_id = subnet_mapping.value
      }
    }
  }

  output "network_firewall_name" { value = try(aws_networkfirewall_firewall.default[0].name, null) }
  output "network_firewall_arn" { value = try(aws_networkfirewall_firewall.default[0].arn, null) }
}

# A zone of names for one cluster, delegated from its parent.
module "cloudposse/route53-cluster-zone/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "zone_name" { default = null }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_route53_zone" "default" {
    count = local.on ? 1 : 0
    name  = try(coalesce(var.zone_name, local.name), null)
  }

  output "zone_id" { value = try(aws_route53_zone.default[0].zone_id, null) }
  output "zone_name" { value = try(aws_route53_zone.default[0].name, null) }
}
