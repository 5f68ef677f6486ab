service "ticket" {
  entry = ["kakaocloud_load_balancer.app"]
}
