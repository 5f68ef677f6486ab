provider "openstack" {
  cloud  = "corp"
  region = "RegionOne"
}
resource "openstack_compute_servergroup_v2" "mq" {
  name     = "mq"
  policies = ["soft-anti-affinity"]
}
resource "openstack_compute_instance_v2" "mq" {
  count             = 4
  name              = "mq-${count.index}"
  image_name        = "rabbit-4"
  flavor_name       = "m1.large"
  availability_zone = ["az1", "az2"][count.index % 2]
  network { name = "mq" }
  scheduler_hints {
    group = openstack_compute_servergroup_v2.mq.id
  }
}
resource "openstack_dns_recordset_v2" "mq" {
  zone_id = "6b3c"
  name    = "mq.corp.example."
  type    = "A"
  records = openstack_compute_instance_v2.mq[*].access_ip_v4
}
