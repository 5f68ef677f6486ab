service "blog" {
  entry = ["cloudflare_load_balancer.blog"]
}
service "forum" {
  entry = ["hcloud_load_balancer.forum"]
}
