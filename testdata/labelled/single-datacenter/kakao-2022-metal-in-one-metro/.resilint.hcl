service "chat" {
  entry = ["cloudflare_dns_record.chat", "equinix_metal_device.db"]
}
