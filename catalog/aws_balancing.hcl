# AWS load balancers, their target groups and the names that lead to them.

# --- application, network and gateway load balancers

resource "aws_lb" "aws_alb" {
  locals {
    kind = coalesce(self.load_balancer_type, "application")
  }
  role       = "load-balancer"
  platform   = "elb"
  scope      = "region"
  within     = [self.subnets, self.subnet_mapping[*].subnet_id]
  survival   = "any"
  public     = local.kind == "gateway" ? false : self.internal == null ? true : !self.internal
  display    = coalesce(self.name, name)
  identifies = ["name", "name_prefix"]

  defaults {
    enable_deletion_protection = false
  }
  facts {
    # an application load balancer always spreads, unless a target group says otherwise
    cross_zone = local.kind == "application" ? true : coalesce(self.enable_cross_zone_load_balancing, false)
    protected  = self.enable_deletion_protection
    # targets in a zone that it is not enabled in get nothing
    zone_bound = true
  }
  fix "spread" {
    say = "Give subnets of ${address} subnets of two or more zones."
  }
  fix "cross_zone" {
    say = "Set enable_cross_zone_load_balancing = true in ${address}, or spread the targets evenly."
    set = { enable_cross_zone_load_balancing = "true" }
  }
  fix "protect" {
    say = "Set enable_deletion_protection = true in ${address}."
    set = { enable_deletion_protection = "true" }
  }
  fix "region" {
    say = "Put an aws_globalaccelerator_accelerator or health-checked DNS records over balancers in two regions."
  }
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
}

resource "aws_lb_target_group" "aws_alb_target_group" {
  role       = "pool"
  platform   = "elb"
  scope      = "region"
  survival   = "regional"
  display    = coalesce(self.name, name)
  identifies = ["name", "name_prefix"]

  facts {
    # on unless switched off; functions are not asked by default
    health_checked = self.target_type == "lambda" ? null : alltrue([for h in self.health_check : coalesce(h.enabled, true)])
    cross_zone     = contains(["true", "false"], self.load_balancing_cross_zone_enabled) ? self.load_balancing_cross_zone_enabled == "true" : null
  }
  fix "health_check" {
    say = "Set health_check.enabled = true in ${address}."
    set = { "health_check.enabled" = "true" }
  }
  fix "units" {
    say = "Register two or more targets in different zones, or attach an aws_autoscaling_group with min_size = 2."
  }
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
}

resource "aws_lb_target_group_attachment" "aws_alb_target_group_attachment" {
  edge "routes" {
    from = self.target_group_arn
    to   = self.target_id
  }
}

resource "aws_lb_listener" "aws_alb_listener" {
  passes_to = self.load_balancer_arn

  edge "routes" {
    from = self.load_balancer_arn
    to   = [self.default_action[*].target_group_arn, [for g in flatten(self.default_action[*].forward[*].target_group[*]) : g.arn if g.weight != 0]]
  }
  edge "needs" {
    from = self.load_balancer_arn
    to   = self.default_action[*].authenticate_cognito[*].user_pool_arn
  }
}

# Other conditions (a header, an address) choose among users of the same thing.
resource "aws_lb_listener_rule" "aws_alb_listener_rule" {
  locals {
    hosts = flatten(self.condition[*].host_header[*].values)
    paths = [for p in flatten(self.condition[*].path_pattern[*].values) : p if p != "*" && p != "/*"]
  }
  passes_to = self.listener_arn

  edge "routes" {
    part = join(" ", concat(local.hosts, local.paths))
    from = self.listener_arn
    to   = [self.action[*].target_group_arn, [for g in flatten(self.action[*].forward[*].target_group[*]) : g.arn if g.weight != 0]]
  }
  edge "needs" {
    from = self.listener_arn
    to   = self.action[*].authenticate_cognito[*].user_pool_arn
  }
}

resource "aws_lb_listener_certificate" {}

# --- classic

resource "aws_elb" {
  role       = "load-balancer"
  platform   = "elb"
  scope      = "region"
  within     = self.subnets
  zones      = self.availability_zones
  survival   = "any"
  public     = self.internal == null ? true : !self.internal
  routes     = self.instances
  display    = coalesce(self.name, name)
  identifies = ["name", "name_prefix"]

  defaults {
    cross_zone_load_balancing = true
  }
  facts {
    cross_zone = self.cross_zone_load_balancing
    # it asks its instances in any case: unset, whether their port is open
    health_checked = true
    zone_bound     = true
  }
  fix "spread" {
    say = "Give subnets of ${address} subnets of two or more zones."
  }
  fix "cross_zone" {
    say = "Set cross_zone_load_balancing = true in ${address}."
    set = { cross_zone_load_balancing = "true" }
  }
  source = "terraform-provider-aws documentation: aws_elb"
}

resource "aws_elb_attachment" {
  edge "routes" {
    from = named("aws_elb", self.elb)
    to   = self.instance
  }
}

# --- over regions

resource "aws_globalaccelerator_accelerator" "aws_globalaccelerator_custom_routing_accelerator" {
  role       = "global-load-balancer"
  platform   = "globalaccelerator"
  scope      = "global"
  public     = true
  identifies = ["name"]

  source = "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html"
}

resource "aws_globalaccelerator_listener" "aws_globalaccelerator_custom_routing_listener" {
  passes_to = self.accelerator_arn
}

resource "aws_globalaccelerator_endpoint_group" {
  role     = "pool"
  platform = "globalaccelerator"
  scope    = "region"
  region   = coalesce(self.endpoint_group_region, provider.region)
  survival = "global"
  routes   = [for e in self.endpoint_configuration : e.endpoint_id if e.weight != 0]

  edge "routes" {
    when = self.traffic_dial_percentage != 0
    from = self.listener_arn
  }
  facts {
    health_checked = true
  }
}

resource "aws_globalaccelerator_custom_routing_endpoint_group" {
  role     = "pool"
  platform = "globalaccelerator"
  scope    = "region"
  region   = coalesce(self.endpoint_group_region, provider.region)
  survival = "global"
  within   = self.endpoint_configuration[*].endpoint_id

  edge "routes" {
    from = self.listener_arn
  }
}

# --- names

resource "aws_route53_zone" {
  role       = "dns-zone"
  platform   = "route53"
  scope      = "global"
  public     = length(self.vpc) == 0
  display    = self.name
  identifies = ["name"]

  fix "provider" {
    say = "Serve the zone from a second DNS provider too, and list the servers of both in the delegation."
  }
  source = "https://aws.amazon.com/route53/sla/"
}

resource "aws_route53_delegation_set" {}

# Records of one name and type that carry a policy answer for one another.
resource "aws_route53_record" {
  locals {
    serves   = contains(["A", "AAAA", "CNAME", "HTTPS", "SVCB", "SRV"], self.type)
    zone     = trimsuffix(join(" ", follow(self.zone_id, "name")), ".")
    relative = trimsuffix(trimsuffix(lower(coalesce(self.name, "")), "."), local.zone)
    private  = length(follow(self.zone_id, "vpc")) > 0 || contains(follow(self.zone_id, "private_zone"), true)
    failover = self.failover_routing_policy[0].type
    weighted = length(self.weighted_routing_policy) > 0
    spread = local.weighted || anytrue([
      length(self.latency_routing_policy) > 0, length(self.geolocation_routing_policy) > 0,
      length(self.geoproximity_routing_policy) > 0, length(self.cidr_routing_policy) > 0,
      self.multivalue_answer_routing_policy == true,
    ])
    # the last resort needs no check of its own
    checked = self.health_check_id != null || anytrue(self.alias[*].evaluate_target_health) || local.failover == "SECONDARY"
    simple  = local.failover == null && !local.spread
    # servers of another provider in a zone's own NS record
    foreign = [for s in self.records : s if !can(regex("awsdns", s))]
  }
  role       = local.serves ? "dns-record" : null
  platform   = "route53"
  scope      = "global"
  public     = !local.private
  display    = self.name
  routes     = local.serves ? [self.records, self.alias[*].name] : []
  identifies = ["name", "fqdn"]

  set = local.simple ? null : {
    key     = "${local.private ? "private" : "public"} ${local.zone} ${trimsuffix(local.relative, ".")} ${self.type}"
    mode    = local.failover != null ? "failover" : "share"
    # what has no weight takes nothing until all that have one are unhealthy
    order   = local.failover == "SECONDARY" || self.weighted_routing_policy[0].weight == 0 ? 1 : 0
    weight  = self.weighted_routing_policy[0].weight
    checked = local.checked
  }
  facts {
    # a record without a policy hands out all it has
    health_checked = !local.simple && local.checked
  }
  amend {
    when    = self.type == "NS" && trimsuffix(local.relative, ".") == "" && length(follow(self.records, "zone", "dns_name", "resource_group_name", "account")) > 0
    targets = self.zone_id
    facts   = { external_dns = true }
  }
  fix "failover" {
    say = "Give the name one record for each region, with set_identifier, a failover, latency or weighted routing policy, and health_check_id or evaluate_target_health = true."
  }
  fix "health_check" {
    say = "Set health_check_id to an aws_route53_health_check, or evaluate_target_health = true in alias."
  }
  source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html"
}

resource "aws_route53_health_check" {
  foreign  = ["fqdn"]
  role     = "monitor"
  platform = "route53"
  scope    = "global"
  # one that reads an alarm goes with the alarm's region
  needs = named("aws_cloudwatch_metric_alarm", self.cloudwatch_alarm_name)

  edge "watched_by" {
    from = [self.fqdn, self.ip_address, self.routing_control_arn]
  }
  source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html"
}

# Name servers of two providers are two providers of the zone.
resource "aws_route53domains_registered_domain" "aws_route53domains_domain" {
  amend {
    when    = length(follow(self.name_server[*].name, "zone", "dns_name", "resource_group_name", "account")) > 0 || length(distinct([for n in self.name_server[*].name : can(regex("awsdns", n))])) > 1
    targets = [self.name_server[*].name, named("aws_route53_zone", self.domain_name)]
    facts   = { external_dns = true }
  }
}

resource "aws_service_discovery_private_dns_namespace" "aws_service_discovery_http_namespace" "aws_service_discovery_public_dns_namespace" {}

# Services register with it; what asks for it asks for them.
resource "aws_service_discovery_service" {
  identifies = ["name"]
}

resource "aws_service_discovery_instance" {
  reached_by = self.service_id
  passes_to  = self.attributes
}

resource "aws_route53recoverycontrolconfig_cluster" {
  role       = "automation"
  platform   = "route53-arc"
  scope      = "global"
  identifies = ["name"]
}

resource "aws_route53recoverycontrolconfig_routing_control" {
  passes_to = self.cluster_arn
}
