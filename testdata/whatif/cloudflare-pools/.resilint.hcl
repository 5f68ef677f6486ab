service "blog" {
  entry = ["cloudflare_load_balancer.blog"]
}
