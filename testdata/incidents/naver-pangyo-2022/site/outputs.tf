output "address" {
  value = openstack_lb_loadbalancer_v2.front.vip_address
}
