# Cloudflare: version 5 of the provider writes lists of objects where version 4
# has blocks, and has other names for pools and records.

provider "cloudflare" {
  region = null
}

resource "cloudflare_load_balancer" {
  locals {
    pools  = self.default_pools != null ? self.default_pools : self.default_pool_ids
    last   = self.fallback_pool != null ? self.fallback_pool : self.fallback_pool_id
    policy = coalesce(self.steering_policy, "off")
    extra  = [self.region_pools, self.pop_pools, self.country_pools]
    # without a policy, pools named for a region make it steer by region
    order = local.policy == "off" || (local.policy == "" && self.region_pools == null)
  }

  role     = "global-load-balancer"
  platform = "load-balancing"
  scope    = "global"
  public   = true
  display  = self.name

  edge "routes" {
    for_each = local.order ? local.pools : []
    to       = each.value
    group    = "pools"
    mode     = "failover"
    order    = each.key
  }
  edge "routes" {
    when  = local.order
    to    = local.last
    group = "pools"
    mode  = "failover"
    order = 1000
  }
  edge "routes" {
    when  = !local.order
    to    = [local.pools, local.extra]
    group = "pools"
    mode  = "share"
  }

  facts {
    health_checked = null
  }

  fix "failover" {
    say = "Name a second pool, in another region, in default_pools."
  }
  source     = "https://developers.cloudflare.com/load-balancing/understand-basics/traffic-steering/steering-policies/"
  identifies = ["name"]
}

resource "cloudflare_load_balancer_pool" {
  role     = "pool"
  platform = "load-balancing"
  scope    = "global"
  display  = self.name
  routes   = [for o in self.origins[*] : o.address if coalesce(o.enabled, true) && o.weight != 0]

  facts {
    health_checked = self.monitor != null || self.monitor_group != null
  }

  fix "health_check" {
    say = "Set monitor to a cloudflare_load_balancer_monitor."
  }
  fix "units" {
    say = "Add a second origin."
  }
  source = "terraform-provider-cloudflare documentation: cloudflare_load_balancer_pool"
}

resource "cloudflare_load_balancer_monitor" "cloudflare_load_balancer_monitor_group" {
  identifies = ["id"]
}

# A proxied name with several addresses is tried at another when one does not
# answer; one that is not proxied gives all its addresses, dead or alive.
resource "cloudflare_dns_record" "cloudflare_record" {
  locals {
    serves = contains(["A", "AAAA", "CNAME", "SRV", "HTTPS"], self.type)
  }

  role    = self.type == "NS" || !local.serves ? null : "dns-record"
  scope   = "global"
  public  = true
  display = self.name
  routes  = local.serves ? [self.content, self.value, self.data[*].target] : []
  set     = { key = "${self.zone_id}/${self.name}/${contains(["A", "AAAA"], self.type) ? "A" : self.type}", mode = "share", checked = coalesce(self.proxied, false) ? null : false }

  facts {
    health_checked = coalesce(self.proxied, false) ? null : false
  }

  fix "failover" {
    say = "Answer for the name with a cloudflare_load_balancer whose pools have a monitor."
  }
  identifies = ["name", "hostname"]
}

resource "cloudflare_zone" {
  role    = "dns-zone"
  scope   = "global"
  public  = true
  display = coalesce(self.name, self.zone)

  facts {
    external_dns = contains(["secondary", "partial"], coalesce(self.type, "full"))
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too, with type = \"secondary\" here or there."
  }
  identifies = ["name", "zone"]
}

data "cloudflare_zone" {
  identifies = ["name"]
}

resource "cloudflare_healthcheck" {
  role       = "monitor"
  scope      = "global"
  display    = self.name
  watched_by = []
  passes_to  = self.address
}

resource "cloudflare_spectrum_application" {
  role    = "cdn"
  scope   = "global"
  public  = true
  display = self.dns[0].name
  routes  = [self.origin_direct, self.origin_dns[*].name]

  facts {
    origin_failover = null
  }

  fix "failover" {
    say = "Point origin_dns at the name of a cloudflare_load_balancer with two pools."
  }
}

# location is a hint, kept for all time, and names no single site.
resource "cloudflare_r2_bucket" {
  role     = "object-storage"
  platform = "r2"
  scope    = "region"
  survival = "global"
  display  = self.name
}

resource "cloudflare_workers_script" "cloudflare_worker_script" "cloudflare_worker" {
  role     = "function"
  platform = "workers"
  scope    = "global"
  public   = true
  display  = coalesce(self.script_name, self.name)
  needs    = [self.bindings, self.plain_text_binding, self.secret_text_binding, self.r2_bucket_binding, self.service_binding, self.d1_database_binding, self.queue_binding, self.kv_namespace_binding]
}

resource "cloudflare_workers_route" "cloudflare_worker_route" "cloudflare_workers_custom_domain" "cloudflare_worker_domain" {
  role    = "dns-record"
  scope   = "global"
  public  = true
  display = coalesce(self.pattern, self.hostname)
  routes  = [self.script, self.script_name, self.service]
}

resource "cloudflare_pages_project" {
  role     = "function"
  platform = "pages"
  scope    = "global"
  public   = true
  display  = self.name
  needs    = self.deployment_configs
}

resource "cloudflare_zero_trust_tunnel_cloudflared" "cloudflare_tunnel" {
  identifies = ["cname"]
}

resource "cloudflare_zero_trust_tunnel_cloudflared_config" "cloudflare_tunnel_config" {
  edge "routes" {
    from = self.tunnel_id
    to   = self.config[*].ingress[*].service
  }
}
