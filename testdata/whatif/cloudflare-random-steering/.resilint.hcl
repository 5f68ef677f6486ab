service "app" {
  entry = ["cloudflare_load_balancer.app"]
}
service "old" {
  entry = ["cloudflare_record.old"]
}
