provider "openstack" {
  cloud = "own"
}
variable "sites" {
  type = map(object({ zone = string, size = number }))
  default = {
    main = { zone = "sejong-1", size = 6 }
    dr   = { zone = "chuncheon-1", size = 6 }
  }
}
locals {
  nodes = merge([for s, v in var.sites : { for i in range(v.size) : "${s}-${i}" => v.zone }]...)
}
resource "openstack_compute_servergroup_v2" "core" {
  name     = "core"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "core" {
  for_each          = local.nodes
  name              = "core-${each.key}"
  image_name        = "core-12"
  flavor_name       = "m1.2xlarge"
  availability_zone = each.value
  network { name = "core" }
  scheduler_hints { group = openstack_compute_servergroup_v2.core.id }
}
resource "openstack_dns_recordset_v2" "core" {
  zone_id = "55dd"
  name    = "core.example."
  type    = "A"
  records = [for n in openstack_compute_instance_v2.core : n.access_ip_v4]
}
