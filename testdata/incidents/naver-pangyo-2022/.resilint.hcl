datacenter "pangyo" {
  metro = "seoul"
  zones = ["pangyo-*"]
}

datacenter "gak-chuncheon" {
  metro = "chuncheon"
  zones = ["chuncheon-*"]
}

# It may be slow for an evening: a third of it must remain.
objective "slow-is-fine" {
  capacity = 30
}

service "search" {
  entry = ["cloudflare_load_balancer.front[\"search\"]"]
}

service "live-commerce" {
  entry     = ["cloudflare_load_balancer.front[\"live\"]"]
  objective = "slow-is-fine"
}
