service "cart" {
  entry = ["azurerm_cdn_frontdoor_endpoint.fd"]
}
