service "radio" {
  entry = ["google_dns_record_set.radio"]
}
