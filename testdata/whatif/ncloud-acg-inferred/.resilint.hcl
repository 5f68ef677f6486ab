service "minwon" {
  entry = ["ncloud_lb.web"]
}
