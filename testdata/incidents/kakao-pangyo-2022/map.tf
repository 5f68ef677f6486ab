# Maps: a standby on paper. Its machines are written down and shut off, since
# Anyang has no hosts to run them on.
module "map" {
  source   = "./site"
  for_each = { pangyo = "active", anyang = "shutoff" }

  name     = "map"
  site     = each.key
  machines = 3
  power    = each.value
}

resource "openstack_dns_recordset_v2" "map" {
  zone_id = openstack_dns_zone_v2.kakao.id
  name    = "map.kakao.example."
  type    = "A"
  ttl     = 60
  records = [for site in module.map : site.address]
}
