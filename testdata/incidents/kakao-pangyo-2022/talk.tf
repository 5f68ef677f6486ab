# Messaging runs in four datacenters, but four fifths of it in one of them.
module "talk" {
  source   = "./site"
  for_each = var.capacity

  name     = "talk"
  site     = each.key
  machines = each.value
  database = openstack_compute_instance_v2.talk_database["pangyo"].access_ip_v4
}

# Every message is kept twice. But all write to the copy in Pangyo, and nothing
# makes the other one take over.
resource "openstack_compute_instance_v2" "talk_database" {
  for_each = toset(["pangyo", "anyang"])

  name              = "talk-database-${each.key}"
  image_name        = "postgresql-14"
  flavor_name       = "r1.16xlarge"
  availability_zone = "${each.key}-1"

  network {
    name = "data"
  }
}

resource "openstack_dns_recordset_v2" "talk" {
  zone_id = openstack_dns_zone_v2.kakao.id
  name    = "talk.kakao.example."
  type    = "A"
  ttl     = 60
  records = [for site in module.talk : site.address]
}
