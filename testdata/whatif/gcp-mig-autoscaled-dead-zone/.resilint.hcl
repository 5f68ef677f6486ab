service "m" {
  entry = ["google_compute_global_forwarding_rule.m"]
}
