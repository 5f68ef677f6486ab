# Akamai: names, and traffic over datacenters that the configuration describes.

provider "akamai" {
  region = null
}

resource "akamai_gtm_domain" "akamai_gtm_datacenter" {
  identifies = ["name", "nickname", "datacenter_id"]
}

resource "akamai_gtm_property" {
  locals {
    targets = [for t in self.traffic_target[*] : t if coalesce(t.enabled, true)]
    ordered = self.type == "failover" || self.type == "ranked-failover"
    checked = length(self.liveness_test[*]) > 0
  }

  role     = "global-load-balancer"
  platform = "gtm"
  scope    = "global"
  public   = true
  display  = "${self.name}.${self.domain}"

  edge "routes" {
    for_each = local.targets
    to       = [each.value.servers, each.value.handout_cname]
    group    = "targets"
    mode     = local.ordered ? "failover" : "share"
    order    = local.ordered ? coalesce(each.value.precedence, each.key) : null
  }
  edge "routes" {
    when  = self.backup_cname != null || self.backup_ip != null
    to    = [self.backup_cname, self.backup_ip]
    group = "targets"
    mode  = local.ordered ? "failover" : "share"
    order = local.ordered ? 1000 : null
  }

  facts {
    health_checked = local.checked
  }

  fix "health_check" {
    say = "Add a liveness_test."
  }
  fix "failover" {
    say = "Add a liveness_test, and a traffic_target in a second datacenter."
  }
  source = "terraform-provider-akamai documentation: akamai_gtm_property"
}

resource "akamai_dns_zone" {
  role    = "dns-zone"
  scope   = "global"
  public  = true
  display = self.zone

  facts {
    external_dns = upper(self.type) == "SECONDARY" || length(self.outbound_zone_transfer[*]) > 0
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too: type = \"SECONDARY\" here, or an outbound_zone_transfer."
  }
}

resource "akamai_dns_record" {
  role    = contains(["A", "AAAA", "CNAME", "SRV"], self.recordtype) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = self.name
  routes  = self.target

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name with an akamai_gtm_property that has a liveness_test."
  }
}
