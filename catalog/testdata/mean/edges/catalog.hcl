software "haproxy" {
  matches  = ["haproxy"]
  balances = true
}

software "keepalived" {
  matches = ["keepalived"]
  floats  = true
}

resource "cloud_lb" {
  role   = "load-balancer"
  public = !self.internal
}

resource "cloud_listener" {
  passes_to = self.lb_arn
  edge "routes" {
    from     = self.lb_arn
    to       = self.target_arn
    for_each = self.rule
    group    = self.lb_arn
    weight   = each.value.weight
    order    = each.key
    mode     = "failover"
  }
}

resource "cloud_pool" {
  role = "pool"
  amend {
    targets = follow(self.members, "group_id")
    facts   = { health_checked = length(self.check) > 0 }
    units   = { max = 9 }
  }
  amend {
    when    = self.off
    targets = self.members
  }
}

resource "cloud_machine" {
  role      = "compute"
  needs     = [self.env, hosts(self.env)]
  member_of = [self.pools]
  texts     = [self.user_data, self.image]
  passes_to = this
}

resource "cloud_record" {
  role   = "dns-record"
  routes = self.targets
  set    = { key = "${self.zone_id}/${lower(self.name)}", mode = self.weight == null ? "failover" : "share", weight = self.weight }
}

resource "cloud_table" {
  role = "database"
  part "replica" {
    for_each   = self.replica[*].region
    role       = "database"
    region     = each.value
    replicates = this
  }
}
