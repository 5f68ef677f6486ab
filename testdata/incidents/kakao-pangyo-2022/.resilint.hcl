datacenter "pangyo" {
  metro = "seoul"
  zones = ["pangyo-*"]
}

datacenter "anyang" {
  metro = "seoul"
  zones = ["anyang-*"]
}

datacenter "gasan" {
  metro = "seoul"
  zones = ["gasan-*"]
}

datacenter "sangam" {
  metro = "seoul"
  zones = ["sangam-*"]
}

service "talk" {
  entry = ["openstack_dns_recordset_v2.talk"]
}

service "pay" {
  entry = ["openstack_dns_recordset_v2.pay"]
}

service "map" {
  entry = ["openstack_dns_recordset_v2.map"]
}

# What the company's own types mean.
provider "kakao" {
  id = "openstack" # they run on the same cloud
}

resource "kakao_registry" {
  role       = "registry"
  scope      = "zone"
  zones      = [self.zone]
  identifies = ["address"]
}

resource "kakao_release" {
  edge "pulls_from" {
    from = self.machines
    to   = self.image
  }
}

resource "kakao_switchover" {
  role  = "automation"
  scope = "zone"
  zones = [self.zone]

  edge "stands_in" {
    from = self.standby
    to   = self.active
  }

  edge "failed_over_by" {
    from = self.active
  }
}
