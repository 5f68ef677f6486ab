# Maps: a standby site on paper. Nobody bought its machines.
module "map" {
  source   = "./site"
  for_each = { pangyo = 3, anyang = 0 }

  name     = "map"
  site     = each.key
  machines = each.value
}

resource "openstack_dns_recordset_v2" "map" {
  zone_id = openstack_dns_zone_v2.kakao.id
  name    = "map.kakao.example."
  type    = "A"
  ttl     = 60
  records = [for site in module.map : site.address]
}
