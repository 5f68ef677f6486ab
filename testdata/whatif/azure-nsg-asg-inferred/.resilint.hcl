service "tax" {
  entry = ["azurerm_lb.tax"]
}
