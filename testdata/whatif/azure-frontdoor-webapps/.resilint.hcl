service "portal" {
  entry = ["azurerm_cdn_frontdoor_endpoint.p"]
}
