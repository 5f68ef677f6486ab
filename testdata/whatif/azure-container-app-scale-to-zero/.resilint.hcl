service "a" {
  entry = ["azurerm_container_app.a"]
}
