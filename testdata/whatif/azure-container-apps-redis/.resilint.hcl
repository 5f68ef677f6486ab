service "tickets" {
  entry = ["azurerm_container_app.tickets"]
}
