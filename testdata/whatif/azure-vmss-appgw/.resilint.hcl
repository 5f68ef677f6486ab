service "portal" {
  entry = ["azurerm_application_gateway.gw"]
}
