service "game" {
  entry = ["google_compute_forwarding_rule.game"]
}
