output "machines" {
  value = openstack_compute_instance_v2.app[*].id
}

output "address" {
  value = openstack_lb_loadbalancer_v2.front.vip_address
}
