service "d" {
  entry = ["digitalocean_loadbalancer.d"]
}
