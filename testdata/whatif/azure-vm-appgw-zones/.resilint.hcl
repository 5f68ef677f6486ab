service "fare" {
  entry = ["azurerm_application_gateway.fare"]
}
