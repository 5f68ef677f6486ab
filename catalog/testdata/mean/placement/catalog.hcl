provider "cloud" {
  region      = coalesce(self.region, provider.region)
  account     = provider.account_id
  zone_ids    = zone
  zone_region = "([a-z]+-[0-9]+)[a-z]"
}

provider "premises" {
  id          = "pangyo"
  onpremises  = true
  zone_kind   = "datacenter"
}

resource "cloud_subnet" {
  zones = [self.zone]
}

resource "cloud_machine" {
  role  = "compute"
  scope = "zone"
  zones  = [self.zone]
  within = self.subnet_id
}

resource "cloud_group" {
  role   = "compute"
  scope  = "region"
  within = self.subnet_ids
  zones  = self.zones
  units  = { min = self.min, desired = coalesce(self.desired, self.min), max = self.max * sites, group = true }
}

resource "cloud_pool" {
  role  = "node-group"
  units = { desired = self.size, per_site = true }
  zones = self.zones
  facts {
    spread_zones = sites > 1
  }
}

resource "premises_server" {
  role        = "compute"
  datacenters = self.datacenter
}

data "cloud_zones" {
  answer = { names = ["seoul-1a", "seoul-1b"], region = region }
}
