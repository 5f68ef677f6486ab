# Stand-ins for registry modules of AWS that connect networks, and for names.

# endpoints is a map; an entry of an interface takes the module's subnets.
module "terraform-aws-modules/vpc/aws//modules/vpc-endpoints" {
  variable "create" { default = true }
  variable "vpc_id" { default = null }
  variable "endpoints" { default = {} }
  variable "subnet_ids" { default = [] }
  variable "region" { default = null }

  resource "aws_vpc_endpoint" "this" {
    for_each          = { for k, v in var.endpoints : k => v if var.create && try(v.create, true) }
    region            = var.region
    vpc_id            = var.vpc_id
    service_name      = try(each.value.service_name, each.value.service, each.key)
    vpc_endpoint_type = try(each.value.service_type, "Interface")
    subnet_ids        = try(each.value.service_type, "Interface") != "Interface" ? null : distinct(concat(var.subnet_ids, try(each.value.subnet_ids, [])))
    tags              = try(each.value.tags, {})
  }

  output "endpoints" { value = aws_vpc_endpoint.this }
}

# vpc_attachments is a map whose entries name the subnets of one network each.
module "terraform-aws-modules/transit-gateway/aws" {
  variable "create_tgw" { default = true }
  variable "name" { default = "" }
  variable "transit_gateway_id" { default = null }
  variable "vpc_attachments" { default = {} }
  variable "region" { default = null }

  resource "aws_ec2_transit_gateway" "this" {
    count  = var.create_tgw ? 1 : 0
    region = var.region
    tags   = { Name = var.name }
  }
  resource "aws_ec2_transit_gateway_vpc_attachment" "this" {
    for_each           = var.vpc_attachments
    region             = var.region
    transit_gateway_id = var.create_tgw ? aws_ec2_transit_gateway.this[0].id : try(each.value.tgw_id, var.transit_gateway_id)
    vpc_id             = try(each.value.vpc_id, null)
    subnet_ids         = try(each.value.subnet_ids, [])
  }

  output "ec2_transit_gateway_id" { value = try(aws_ec2_transit_gateway.this[0].id, null) }
  output "ec2_transit_gateway_arn" { value = try(aws_ec2_transit_gateway.this[0].arn, null) }
  output "ec2_transit_gateway_vpc_attachment" { value = aws_ec2_transit_gateway_vpc_attachment.this }
  output "ec2_transit_gateway_vpc_attachment_ids" { value = [for a in aws_ec2_transit_gateway_vpc_attachment.this : a.id] }
}

module "terraform-aws-modules/network-firewall/aws" "terraform-aws-modules/network-firewall/aws//modules/firewall" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "vpc_id" { default = null }
  variable "subnet_mapping" { default = null }
  variable "availability_zone_mapping" { default = null }
  variable "delete_protection" { default = true }
  variable "region" { default = null }

  resource "aws_networkfirewall_firewall" "this" {
    count             = var.create ? 1 : 0
    region            = var.region
    name              = var.name
    vpc_id            = var.vpc_id
    delete_protection = var.delete_protection
    dynamic "subnet_mapping" {
      for_each = try({ for k, v in var.subnet_mapping : k => v }, {})
      content {
        subnet_id = subnet_mapping.value.subnet_id
      }
    }
    dynamic "availability_zone_mapping" {
      for_each = try({ for k, v in var.availability_zone_mapping : k => v }, {})
      content {
        availability_zone_id = availability_zone_mapping.value.availability_zone_id
      }
    }
  }

  output "arn" { value = try(aws_networkfirewall_firewall.this[0].arn, null) }
  output "id" { value = try(aws_networkfirewall_firewall.this[0].id, null) }
  output "status" { value = try(aws_networkfirewall_firewall.this[0].firewall_status, null) }
}

# listeners is a map; each has one endpoint group, or a map of them.
module "terraform-aws-modules/global-accelerator/aws" {
  variable "create" { default = true }
  variable "create_listeners" { default = true }
  variable "name" { default = "" }
  variable "enabled" { default = true }
  variable "listeners" { default = {} }

  locals {
    listeners = { for k, v in var.listeners : k => v if var.create && var.create_listeners }
    groups = merge([for k, l in local.listeners : merge(
      { for g, v in try(l.endpoint_groups, {}) : "${k}:${g}" => merge(v, { listener = k }) },
      { for g, v in try({ one = l.endpoint_group }, {}) : k => merge(v, { listener = k }) if v != null },
    )]...)
  }

  resource "aws_globalaccelerator_accelerator" "this" {
    count   = var.create ? 1 : 0
    name    = var.name
    enabled = var.enabled
  }
  resource "aws_globalaccelerator_listener" "this" {
    for_each        = local.listeners
    accelerator_arn = aws_globalaccelerator_accelerator.this[0].id
  }
  resource "aws_globalaccelerator_endpoint_group" "this" {
    for_each                = local.groups
    listener_arn            = aws_globalaccelerator_listener.this[each.value.listener].id
    endpoint_group_region   = try(each.value.endpoint_group_region, null)
    traffic_dial_percentage = try(each.value.traffic_dial_percentage, null)
    dynamic "endpoint_configuration" {
      for_each = try([for e in each.value.endpoint_configuration : e], [])
      content {
        endpoint_id = try(endpoint_configuration.value.endpoint_id, null)
        weight      = try(endpoint_configuration.value.weight, null)
      }
    }
  }

  output "id" { value = try(aws_globalaccelerator_accelerator.this[0].id, null) }
  output "arn" { value = try(aws_globalaccelerator_accelerator.this[0].id, null) }
  output "dns_name" { value = try(aws_globalaccelerator_accelerator.this[0].dns_name, null) }
  output "hosted_zone_id" { value = try(aws_globalaccelerator_accelerator.this[0].hosted_zone_id, null) }
}

module "terraform-aws-modules/customer-gateway/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "customer_gateways" { default = {} }

  resource "aws_customer_gateway" "this" {
    for_each    = { for k, v in var.customer_gateways : k => v if var.create }
    device_name = try(each.value.device_name, null)
    ip_address  = try(each.value.ip_address, null)
    tags        = { Name = "${var.name}-${each.key}" }
  }

  output "ids" { value = [for g in aws_customer_gateway.this : g.id] }
  output "customer_gateway" { value = aws_customer_gateway.this }
}

# ip_address is a list, or in later versions a map, of one entry for each address.
module "terraform-aws-modules/route53/aws//modules/resolver-endpoint" "terraform-aws-modules/route53/aws//modules/resolver-endpoints" {
  variable "create" { default = true }
  variable "name" { default = null }
  variable "direction" { default = "INBOUND" }
  variable "type" { default = "IPV4" }
  variable "subnet_ids" { default = [] }
  variable "ip_address" { default = [] }
  variable "rules" { default = {} }
  variable "region" { default = null }

  resource "aws_route53_resolver_endpoint" "this" {
    count     = var.create ? 1 : 0
    region    = var.region
    name      = var.name
    direction = var.direction
    dynamic "ip_address" {
      for_each = length(var.ip_address) > 0 ? [for a in var.ip_address : a.subnet_id] : var.subnet_ids
      content {
        subnet_id = ip_address.value
      }
    }
  }

  output "id" { value = try(aws_route53_resolver_endpoint.this[0].id, null) }
  output "arn" { value = try(aws_route53_resolver_endpoint.this[0].arn, null) }
  output "route53_resolver_endpoint_id" { value = try(aws_route53_resolver_endpoint.this[0].id, null) }
}

# Since version 6 one call makes one zone and its records, keyed by name.
module "terraform-aws-modules/route53/aws" {
  variable "create" { default = true }
  variable "create_zone" { default = true }
  variable "name" { default = "" }
  variable "private_zone" { default = false }
  variable "vpc" { default = null }
  variable "records" { default = {} }

  data "aws_route53_zone" "this" {
    count        = var.create && !var.create_zone ? 1 : 0
    name         = var.name
    private_zone = var.private_zone
  }
  resource "aws_route53_zone" "this" {
    count = var.create && var.create_zone ? 1 : 0
    name  = var.name
    dynamic "vpc" {
      for_each = try({ for k, v in var.vpc : k => v }, {})
      content {
        vpc_id = vpc.value.vpc_id
      }
    }
  }
  resource "aws_route53_record" "this" {
    for_each        = { for k, v in var.records : k => v if var.create }
    zone_id         = try(aws_route53_zone.this[0].zone_id, data.aws_route53_zone.this[0].zone_id)
    name            = try(coalesce(each.value.full_name), trimprefix("${try(coalesce(each.value.name), each.key)}.${var.name}", "."))
    type            = try(each.value.type, null)
    ttl             = try(each.value.ttl, null)
    records         = try(each.value.records, null)
    set_identifier  = try(each.value.set_identifier, null)
    health_check_id = try(each.value.health_check_id, null)
    dynamic "alias" {
      for_each = try(each.value.alias == null ? [] : [each.value.alias], [])
      content {
        name                   = alias.value.name
        zone_id                = try(alias.value.zone_id, null)
        evaluate_target_health = try(alias.value.evaluate_target_health, false)
      }
    }
    dynamic "weighted_routing_policy" {
      for_each = try(each.value.weighted_routing_policy == null ? [] : [each.value.weighted_routing_policy], [])
      content {
        weight = weighted_routing_policy.value.weight
      }
    }
    dynamic "failover_routing_policy" {
      for_each = try(each.value.failover_routing_policy == null ? [] : [each.value.failover_routing_policy], [])
      content {
        type = failover_routing_policy.value.type
      }
    }
    dynamic "latency_routing_policy" {
      for_each = try(each.value.latency_routing_policy == null ? [] : [each.value.latency_routing_policy], [])
      content {
        region = latency_routing_policy.value.region
      }
    }
  }

  output "id" { value = try(aws_route53_zone.this[0].zone_id, data.aws_route53_zone.this[0].zone_id, null) }
  output "arn" { value = try(aws_route53_zone.this[0].arn, null) }
  output "name_servers" { value = try(aws_route53_zone.this[0].name_servers, null) }
  output "records" { value = aws_route53_record.this }
}
