# Stand-ins for the registry modules of cloudposse that carry traffic. Versions
# differ in how an input is told to be off; enabled comes by itself or in the
# context that labels pass on.

module "cloudposse/alb/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "load_balancer_name" { default = "" }
  variable "internal" { default = false }
  variable "subnet_ids" { default = [] }
  variable "cross_zone_load_balancing_enabled" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "default_target_group_enabled" { default = true }
  variable "health_check_path" { default = "/" }
  variable "target_group_target_type" { default = "ip" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_lb" "default" {
    count                            = local.on ? 1 : 0
    name                             = try(coalesce(var.load_balancer_name, local.name), null)
    internal                         = var.internal
    load_balancer_type               = "application"
    subnets                          = var.subnet_ids
    enable_cross_zone_load_balancing = var.cross_zone_load_balancing_enabled
    enable_deletion_protection       = var.deletion_protection_enabled
  }
  resource "aws_lb_target_group" "default" {
    count       = local.on && var.default_target_group_enabled ? 1 : 0
    name        = local.name
    target_type = var.target_group_target_type
    health_check {
      enabled = true
      path    = var.health_check_path
    }
  }
  resource "aws_lb_listener" "default" {
    count             = local.on ? 1 : 0
    load_balancer_arn = aws_lb.default[0].arn
    default_action {
      type             = "forward"
      target_group_arn = try(aws_lb_target_group.default[0].arn, null)
    }
  }

  output "alb_arn" { value = try(aws_lb.default[0].arn, null) }
  output "alb_name" { value = try(aws_lb.default[0].name, null) }
  output "alb_dns_name" { value = try(aws_lb.default[0].dns_name, null) }
  output "alb_zone_id" { value = try(aws_lb.default[0].zone_id, null) }
  output "default_target_group_arn" { value = try(aws_lb_target_group.default[0].arn, null) }
  output "http_listener_arn" { value = try(aws_lb_listener.default[0].arn, null) }
  output "https_listener_arn" { value = try(aws_lb_listener.default[0].arn, null) }
  output "listener_arns" { value = aws_lb_listener.default[*].arn }
}

module "cloudposse/nlb/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "load_balancer_name" { default = "" }
  variable "internal" { default = false }
  variable "subnet_ids" { default = [] }
  variable "cross_zone_load_balancing_enabled" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "target_group_enabled" { default = true }
  variable "health_check_enabled" { default = true }
  variable "target_group_target_type" { default = "ip" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_lb" "default" {
    count                            = local.on ? 1 : 0
    name                             = try(coalesce(var.load_balancer_name, local.name), null)
    internal                         = var.internal
    load_balancer_type               = "network"
    subnets                          = var.subnet_ids
    enable_cross_zone_load_balancing = var.cross_zone_load_balancing_enabled
    enable_deletion_protection       = var.deletion_protection_enabled
  }
  resource "aws_lb_target_group" "default" {
    count       = local.on && var.target_group_enabled ? 1 : 0
    name        = local.name
    target_type = var.target_group_target_type
    health_check {
      enabled = var.health_check_enabled
    }
  }
  resource "aws_lb_listener" "default" {
    count             = local.on && var.target_group_enabled ? 1 : 0
    load_balancer_arn = aws_lb.default[0].arn
    default_action {
      type             = "forward"
      target_group_arn = aws_lb_target_group.default[0].arn
    }
  }

  output "nlb_arn" { value = try(aws_lb.default[0].arn, null) }
  output "nlb_name" { value = try(aws_lb.default[0].name, null) }
  output "nlb_dns_name" { value = try(aws_lb.default[0].dns_name, null) }
  output "nlb_zone_id" { value = try(aws_lb.default[0].zone_id, null) }
  output "default_target_group_arn" { value = try(aws_lb_target_group.default[0].arn, null) }
  output "default_listener_arn" { value = try(aws_lb_listener.default[0].arn, null) }
  output "listener_arns" { value = aws_lb_listener.default[*].arn }
}

# One target group, and rules at listeners that others made.
module "cloudposse/alb-ingress/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "default_target_group_enabled" { default = true }
  variable "target_group_arn" { default = "" }
  variable "target_type" { default = "ip" }
  variable "health_check_enabled" { default = true }
  variable "health_check_path" { default = "/" }
  variable "unauthenticated_listener_arns" { default = [] }
  variable "authenticated_listener_arns" { default = [] }

  locals {
    on        = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name      = try(coalesce(var.name, try(var.context.name, null)), "")
    listeners = local.on ? concat(var.unauthenticated_listener_arns, var.authenticated_listener_arns) : []
    group     = try(aws_lb_target_group.default[0].arn, var.target_group_arn)
  }

  resource "aws_lb_target_group" "default" {
    count       = local.on && var.default_target_group_enabled ? 1 : 0
    name        = local.name
    target_type = var.target_type
    health_check {
      enabled = var.health_check_enabled
      path    = var.health_check_path
    }
  }
  resource "aws_lb_listener_rule" "default" {
    count        = length(local.listeners)
    listener_arn = local.listeners[count.index]
    action {
      type             = "forward"
      target_group_arn = local.group
    }
  }

  output "target_group_arn" { value = local.group }
  output "target_group_name" { value = try(aws_lb_target_group.default[0].name, null) }
}

module "cloudposse/route53-alias/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "aliases" { default = [] }
  variable "parent_zone_id" { default = "" }
  variable "parent_zone_name" { default = "" }
  variable "target_dns_name" { default = null }
  variable "target_zone_id" { default = null }
  variable "evaluate_target_health" { default = false }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_route53_record" "default" {
    for_each = toset(local.on ? compact(var.aliases) : [])
    zone_id  = try(coalesce(var.parent_zone_id), null)
    name     = each.key
    type     = "A"
    alias {
      name                   = var.target_dns_name
      zone_id                = var.target_zone_id
      evaluate_target_health = var.evaluate_target_health
    }
  }

  output "hostnames" { value = [for r in aws_route53_record.default : r.fqdn] }
}

module "cloudposse/route53-cluster-hostname/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "dns_name" { default = "" }
  variable "zone_id" { default = null }
  variable "type" { default = "CNAME" }
  variable "ttl" { default = 60 }
  variable "records" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_route53_record" "default" {
    count   = local.on ? 1 : 0
    zone_id = var.zone_id
    name    = try(coalesce(var.dns_name, local.name), null)
    type    = var.type
    ttl     = var.ttl
    records = var.records
  }

  output "hostname" { value = try(aws_route53_record.default[0].fqdn, null) }
}

# The bucket of the origin is the module's own, unless one is given.
module "cloudposse/cloudfront-s3-cdn/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "aliases" { default = [] }
  variable "origin_bucket" { default = null }
  variable "versioning_enabled" { default = true }
  variable "bucket_versioning" { default = "Disabled" }
  variable "origin_force_destroy" { default = false }
  variable "origin_groups" { default = [] }
  variable "custom_origins" { default = [] }
  variable "website_enabled" { default = false }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "origin" {
    count         = local.on && var.origin_bucket == null ? 1 : 0
    bucket        = try("${local.name}-origin", null)
    force_destroy = var.origin_force_destroy
  }
  resource "aws_s3_bucket_versioning" "origin" {
    count  = local.on && var.origin_bucket == null ? 1 : 0
    bucket = aws_s3_bucket.origin[0].id
    versioning_configuration {
      status = var.bucket_versioning
    }
  }
  resource "aws_cloudfront_distribution" "default" {
    count   = local.on ? 1 : 0
    aliases = var.aliases
    origin {
      domain_name = try(aws_s3_bucket.origin[0].bucket_regional_domain_name, "${var.origin_bucket}.s3.amazonaws.com")
      origin_id   = "origin"
    }
    dynamic "origin" {
      for_each = var.custom_origins
      content {
        domain_name = try(origin.value.domain_name, null)
        origin_id   = try(origin.value.origin_id, null)
      }
    }
    dynamic "origin_group" {
      for_each = var.origin_groups
      content {
        origin_id = "group-${origin_group.key}"
        member {
          origin_id = try(coalesce(origin_group.value.primary_origin_id), "origin")
        }
        member {
          origin_id = try(origin_group.value.failover_origin_id, null)
        }
      }
    }
    default_cache_behavior {
      target_origin_id = length(var.origin_groups) > 0 ? "group-0" : "origin"
    }
  }

  output "cf_id" { value = try(aws_cloudfront_distribution.default[0].id, null) }
  output "cf_arn" { value = try(aws_cloudfront_distribution.default[0].arn, null) }
  output "cf_domain_name" { value = try(aws_cloudfront_distribution.default[0].domain_name, null) }
  output "cf_hosted_zone_id" { value = try(aws_cloudfront_distribution.default[0].hosted_zone_id, null) }
  output "s3_bucket" { value = try(aws_s3_bucket.origin[0].id, var.origin_bucket) }
  output "s3_bucket_arn" { value = try(aws_s3_bucket.origin[0].arn, null) }
  output "s3_bucket_domain_name" { value = try(aws_s3_bucket.origin[0].bucket_regional_domain_name, null) }
}

module "cloudposse/cloudfront-cdn/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "aliases" { default = [] }
  variable "origin_domain_name" { default = "" }
  variable "custom_origins" { default = [] }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_cloudfront_distribution" "default" {
    count   = local.on ? 1 : 0
    aliases = var.aliases
    origin {
      domain_name = var.origin_domain_name
      origin_id   = "origin"
    }
    dynamic "origin" {
      for_each = var.custom_origins
      content {
        domain_name = try(origin.value.domain_name, null)
        origin_id   = try(origin.value.origin_id, null)
      }
    }
    default_cache_behavior {
      target_origin_id = "origin"
    }
  }

  output "cf_id" { value = try(aws_cloudfront_distribution.default[0].id, null) }
  output "cf_arn" { value = try(aws_cloudfront_distribution.default[0].arn, null) }
  output "cf_domain_name" { value = try(aws_cloudfront_distribution.default[0].domain_name, null) }
  output "cf_hosted_zone_id" { value = try(aws_cloudfront_distribution.default[0].hosted_zone_id, null) }
}

module "cloudposse/global-accelerator/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "listeners" { default = {} }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_globalaccelerator_accelerator" "default" {
    count = local.on ? 1 : 0
    name  = local.name
  }
  resource "aws_globalaccelerator_listener" "default" {
    for_each        = local.on ? try({ for k, v in var.listeners : k => v }, {}) : {}
    accelerator_arn = aws_globalaccelerator_accelerator.default[0].id
  }

  output "dns_name" { value = try(aws_globalaccelerator_accelerator.default[0].dns_name, null) }
  output "hosted_zone_id" { value = try(aws_globalaccelerator_accelerator.default[0].hosted_zone_id, null) }
  output "listener_ids" { value = [for l in aws_globalaccelerator_listener.default : l.id] }
}

module "cloudposse/global-accelerator/aws//modules/endpoint-group" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "listener_arn" { default = null }
  variable "config" { default = null }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_globalaccelerator_endpoint_group" "default" {
    count                 = local.on ? 1 : 0
    listener_arn          = var.listener_arn
    endpoint_group_region = try(var.config.endpoint_group_region, null)
    dynamic "endpoint_configuration" {
      for_each = try([for e in var.config.endpoint_configuration : e], [])
      content {
        endpoint_id = try(endpoint_configuration.value.endpoint_id, endpoint_configuration.value.endpoint_lb_name, null)
        weight      = try(endpoint_configuration.value.weight, null)
      }
    }
  }

  output "id" { value = try(aws_globalaccelerator_endpoint_group.default[0].id, null) }
}

module "cloudposse/api-gateway/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "openapi_config" { default = {} }
  variable "endpoint_type" { default = "REGIONAL" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_api_gateway_rest_api" "this" {
    count = local.on ? 1 : 0
    name  = local.name
    body  = try(jsonencode(var.openapi_config), null)
    endpoint_configuration {
      types = [var.endpoint_type]
    }
  }
  resource "aws_api_gateway_stage" "this" {
    count       = local.on ? 1 : 0
    rest_api_id = aws_api_gateway_rest_api.this[0].id
  }

  output "id" { value = try(aws_api_gateway_rest_api.this[0].id, null) }
  output "arn" { value = try(aws_api_gateway_rest_api.this[0].arn, null) }
  output "execution_arn" { value = try(aws_api_gateway_rest_api.this[0].execution_arn, null) }
  output "invoke_url" { value = try(aws_api_gateway_stage.this[0].invoke_url, null) }
}
