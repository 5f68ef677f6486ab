service "pos" {
  entry = ["alicloud_alb_load_balancer.pos"]
}
