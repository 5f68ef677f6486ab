service "pay" {
  entry = ["nhncloud_lb_loadbalancer_v2.pay"]
}
