service "orders" {
  entry = ["azurerm_linux_web_app.app[\"orders\"]"]
}
service "stock" {
  entry = ["azurerm_linux_web_app.app[\"stock\"]"]
}
service "invoice" {
  entry = ["azurerm_linux_web_app.app[\"invoice\"]"]
}
