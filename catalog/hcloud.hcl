# Hetzner Cloud. A location (fsn1, nbg1, hel1 ...) is the smallest place that
# can be named: a datacenter. There are no zones.

provider "hcloud" {
  zone_kind = "datacenter"
  fix "second_site" {
    say = "Set location of a second hcloud_server and hcloud_load_balancer to another city, keep a promotable copy of the data there, and DNS that checks health over both."
  }
  fix "second_region" {
    say = "Set location of a second hcloud_server and hcloud_load_balancer to another city, and let DNS that checks health send users to the one that lives."
  }
}

resource "hcloud_server" {
  role        = "compute"
  scope       = "datacenter"
  datacenters = [coalesce(self.location, regex("^([a-z]+[0-9]?)", self.datacenter)[0])]
  units       = 1
  display     = self.name
  tags        = self.labels
  texts       = [self.name, self.user_data, values(self.labels)]
  needs       = self.user_data
  reached_by  = self.public_net[*].ipv4

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
    spread_hosts = self.placement_group_id != null ? true : null
  }

  fix "spread" {
    say = "Set location of the servers to two locations, in turn."
  }
  fix "spread_hosts" {
    say = "Put them into an hcloud_placement_group of type \"spread\"."
  }
  fix "units" {
    say = "Run two servers or more behind an hcloud_load_balancer."
  }
  source     = "terraform-provider-hcloud documentation: hcloud_server"
  identifies = ["ipv4_address", "ipv6_address"]
}

resource "hcloud_placement_group" {
  identifies = ["name"]
}

resource "hcloud_load_balancer" {
  role        = "load-balancer"
  platform    = "lb"
  scope       = "datacenter"
  datacenters = [self.location]
  public      = true
  display     = self.name
  tags        = self.labels

  facts {
    health_checked = true # a check of the destination port is made without being asked for
    protected      = coalesce(self.delete_protection, false)
  }

  fix "spread" {
    say = "Run a second hcloud_load_balancer in another location, and answer for the name with both."
  }
  fix "protect" {
    say = "Set delete_protection = true."
    set = { delete_protection = "true" }
  }
  fix "units" {
    say = "Add an hcloud_load_balancer_target for a second server."
  }
  source     = "terraform-provider-hcloud documentation: hcloud_load_balancer_service"
  identifies = ["ipv4", "ipv6", "network_ip"]
}

resource "hcloud_load_balancer_target" {
  edge "routes" {
    from = self.load_balancer_id
    to   = [self.server_id, self.ip]
  }
  edge "routes" {
    # of a selector's terms, those that say what a label is
    when     = alltrue([for t in split(",", self.label_selector) : can(regex("^[^!=]+==?[^=]+$", t))])
    from     = self.load_balancer_id
    selector = { labels = { for t in split(",", self.label_selector) : trimspace(split("=", t)[0]) => trimspace(reverse(split("=", t))[0]) } }
  }
}

resource "hcloud_load_balancer_service" "hcloud_load_balancer_network" {
  passes_to = self.load_balancer_id
}

resource "hcloud_volume" {
  role        = "block-storage"
  scope       = "datacenter"
  datacenters = [self.location]
  within      = self.server_id
  display     = self.name

  edge "needs" {
    from = self.server_id
  }

  facts {
    protected = coalesce(self.delete_protection, false)
  }

  fix "protect" {
    say = "Set delete_protection = true."
    set = { delete_protection = "true" }
  }
}

resource "hcloud_volume_attachment" {
  edge "needs" {
    from = self.server_id
    to   = self.volume_id
  }
}

resource "hcloud_network" "hcloud_network_subnet" {
  identifies = ["name"]
}

resource "hcloud_floating_ip" {
  passes_to  = self.server_id
  identifies = ["ip_address"]
}

resource "hcloud_floating_ip_assignment" {
  edge "routes" {
    from = self.floating_ip_id
    to   = self.server_id
  }
}

resource "hcloud_primary_ip" {
  passes_to  = self.assignee_id
  identifies = ["ip_address"]
}

resource "hcloud_zone" {
  role    = "dns-zone"
  scope   = "global"
  public  = true
  display = self.name

  facts {
    external_dns = self.mode == "secondary"
    protected    = coalesce(self.delete_protection, false)
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too."
  }
}

resource "hcloud_zone_rrset" "hcloud_zone_record" {
  role    = contains(["A", "AAAA", "CNAME", "SRV"], self.type) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = self.name == "@" ? self.zone : join(".", compact([self.name, self.zone]))
  routes  = [self.records[*].value, self.value]

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name from a DNS service that checks health."
  }
}

resource "hcloud_storage_box" {
  role        = "object-storage"
  scope       = "datacenter"
  datacenters = [self.location]
  display     = self.name

  facts {
    protected = coalesce(self.delete_protection, false)
  }
}
