resource "cloud_database" {
  role  = "database"
  scope = self.multi_zone ? "region" : "zone"

  defaults {
    multi_zone = false
    backup { days = 7 }
    window = self.day == null ? "any" : "on ${self.day}"
  }
  facts {
    standby         = self.multi_zone
    backup          = self.backup[0].days > 0 ? self.backup[0].days : false
    protected       = self.protected
    persistent      = self.tier[0].disk.kind == "ssd"
    auto_updates    = self.window
    zone_redundant  = self.no_such[3].thing > 2
    bastion         = !self.no_such
    recoverable     = contains(self.no_such, "x") || length(self.no_such) == 1
    tunnels         = length(self.backup)
    servers         = sum([for b in self.backup : b.days])
    force_destroy   = anytrue([for k, v in self.tags : k == "force" && v])
    region_redundant = self.key_ids[5]
  }
  tags = self.tags
  fix "standby" {
    say = "Set multi_zone = true."
    set = { multi_zone = "true" }
  }
  fix "backup" {
    say = self.backup == null ? null : "Keep ${address} for ${self.backup[0].days + 1} days."
  }
}
