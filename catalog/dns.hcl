# Providers of names: NS1, DNSimple, and others that have records and zones only.

provider "ns1" {
  region = null
}

provider "dnsimple" {
  region = null
}

resource "ns1_zone" {
  role    = "dns-zone"
  scope   = "global"
  public  = true
  display = self.zone

  facts {
    external_dns = self.primary != null || length(self.secondaries[*]) > 0 || length(self.additional_primaries[*]) > 0
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too: name its servers in secondaries, and in the delegation."
  }
  identifies = ["zone"]
}

# Filters run over the answers in order: "up" takes out those that a feed
# calls down, select_first_n keeps the first, without which all are given.
resource "ns1_record" {
  locals {
    filters = self.filters[*].filter
    first   = contains(local.filters, "select_first_n")
    spreads = length(setintersection(local.filters, ["shuffle", "weighted_shuffle", "weighted_sticky", "sticky_shuffle", "geotarget_country", "geotarget_regional", "geotarget_latlong", "geofence_country", "geofence_regional", "ipv4_prefix_shuffle", "netfence_asn", "pulsar_performance_sort", "pulsar_performance_stabilize", "sort"])) > 0
    up      = contains(local.filters, "up")
    fed     = anytrue([for a in concat(self.answers[*], self.regions[*]) : a.meta.up != null])
    order   = local.first && !local.spreads
  }

  role    = contains(["A", "AAAA", "CNAME", "ALIAS", "SRV", "HTTPS"], coalesce(self.type, "A")) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = self.domain

  edge "routes" {
    for_each = local.order ? self.answers : []
    to       = each.value.answer
    group    = "answers"
    mode     = "failover"
    order    = each.key
  }
  edge "routes" {
    when  = !local.order
    to    = self.answers[*].answer
    group = "answers"
    mode  = "share"
  }

  facts {
    health_checked = local.up && local.fed ? true : local.up ? null : false
  }

  fix "failover" {
    say = "Put the filter \"up\" first, feed meta.up of every answer from an ns1_monitoringjob, and end with select_first_n."
  }
  source     = "terraform-provider-ns1 documentation: ns1_record"
  identifies = ["domain"]
}

resource "ns1_monitoringjob" "ns1_pulsarjob" {
  role    = "monitor"
  scope   = "global"
  display = self.name
}

resource "ns1_datafeed" {
  passes_to = self.config
}

resource "dnsimple_zone" "dnsimple_domain" {
  role       = "dns-zone"
  scope      = "global"
  public     = true
  display    = self.name
  identifies = ["name"]

  fix "provider" {
    say = "Serve the zone from a second DNS provider too, and name both in dnsimple_domain_delegation."
  }
}

resource "dnsimple_zone_record" "dnsimple_record" {
  role    = contains(["A", "AAAA", "CNAME", "ALIAS", "SRV", "POOL", "HTTPS"], self.type) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = join(".", compact([self.name, coalesce(self.zone_name, self.domain)]))
  routes  = self.value
  set     = { key = "${coalesce(self.zone_name, self.domain)}/${self.name}/${self.type}", mode = "share", checked = false }

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name from a DNS service that checks health, or through a global load balancer."
  }
  source     = "terraform-provider-dnsimple documentation: dnsimple_zone_record"
  identifies = ["qualified_name"]
}

# Name servers of two providers are two providers of the zone.
resource "dnsimple_domain_delegation" "dnsimple_ds_record" {
  amend {
    when    = length(distinct([for s in self.name_servers : regex("([^.]+\\.[^.]+)\\.?$", lower(s))[0]])) > 1
    targets = [named("dnsimple_zone", self.domain), self.domain, self.name_servers]
    facts   = { external_dns = true }
  }
}

resource "dnsimple_registered_domain" {
  identifies = ["name"]
}
