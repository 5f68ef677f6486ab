# Payments: every layer in one building.
module "pay" {
  source = "./site"

  name     = "pay"
  site     = "pangyo"
  machines = 4
  database = openstack_compute_instance_v2.ledger[0].access_ip_v4
}

resource "openstack_compute_servergroup_v2" "ledger" {
  name     = "ledger"
  policies = ["anti-affinity"]
}

resource "openstack_compute_instance_v2" "ledger" {
  count = 2

  name              = "ledger-${count.index}"
  image_name        = "postgresql-14"
  flavor_name       = "r1.8xlarge"
  availability_zone = "pangyo-${count.index + 1}"

  network {
    name = "data"
  }

  scheduler_hints {
    group = openstack_compute_servergroup_v2.ledger.id
  }
}

resource "openstack_dns_recordset_v2" "pay" {
  zone_id = openstack_dns_zone_v2.kakao.id
  name    = "pay.kakao.example."
  type    = "A"
  ttl     = 60
  records = [module.pay.address]
}
