# Fastly. Of two backends with no director, condition or automatic balancing,
# only one is used.

provider "fastly" {
  region = null
}

resource "fastly_service_vcl" "fastly_service_v1" {
  locals {
    backends = self.backend[*]
    pooled   = length(self.director[*]) > 0 || anytrue([for b in local.backends : b.auto_loadbalance == true])
    split    = anytrue([for b in local.backends : b.request_condition != null])
    checked  = anytrue([for b in local.backends : b.healthcheck != null])
  }

  role     = "cdn"
  platform = "delivery"
  scope    = "global"
  public   = true
  display  = coalesce(self.domain[0].name, self.name)

  # where conditions choose, each backend has a part of the traffic of its own
  edge "routes" {
    for_each = local.split ? [] : local.backends
    to       = each.value.address
    group    = "backends"
    mode     = local.pooled ? "share" : "failover"
    order    = local.pooled ? null : each.key
  }
  edge "routes" {
    for_each = local.split ? local.backends : []
    to       = each.value.address
    group    = coalesce(each.value.request_condition, "default")
    mode     = "share"
  }

  facts {
    origin_failover = length(local.backends) < 2 ? false : local.pooled && local.checked ? true : null
    health_checked  = local.checked
  }

  fix "failover" {
    say = "Add a second backend in another region, a healthcheck for both, and auto_loadbalance = true or a director."
  }
  fix "health_check" {
    say = "Add a healthcheck block and name it in every backend."
  }
  source = "terraform-provider-fastly documentation: fastly_service_vcl"
}

resource "fastly_service_compute" {
  role     = "cdn"
  platform = "compute"
  scope    = "global"
  public   = true
  display  = coalesce(self.domain[0].name, self.name)
  routes   = self.backend[*].address

  facts {
    origin_failover = length(self.backend[*]) < 2 ? false : null
  }

  fix "failover" {
    say = "Add a second backend in another region, and fall back to it in the code."
  }
}
