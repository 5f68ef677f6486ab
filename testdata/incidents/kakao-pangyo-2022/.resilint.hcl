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
