locals {
  search = merge(
    { for i in range(2) : "p${i}" => "pangyo" },
    { for i in range(6) : "c${i}" => "chuncheon" },
  )
}
resource "openstack_compute_instance_v2" "search" {
  for_each    = local.search
  name        = "search-${each.key}"
  flavor_name = "m1"
  tags        = ["site=${each.value}"]
  metadata    = { site = each.value }
}
resource "openstack_compute_instance_v2" "live" {
  count       = 2
  name        = "live-${count.index}"
  flavor_name = "m1"
  metadata    = { site = "pangyo" }
  tags        = ["site=pangyo"]
}
