service "mall" {
  entry = ["alicloud_slb_load_balancer.mall"]
}
