service "lib" {
  entry = ["openstack_lb_loadbalancer_v2.web"]
}
