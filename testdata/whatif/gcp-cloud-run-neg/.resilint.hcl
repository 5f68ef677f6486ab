service "front" {
  entry = ["google_compute_global_forwarding_rule.app"]
}
