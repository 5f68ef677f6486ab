service "booking" {
  entry = ["google_compute_global_forwarding_rule.b"]
}
