service "gift" {
  entry = ["kakaocloud_load_balancer.gift"]
}
