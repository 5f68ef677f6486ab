service "iot" {
  entry = ["azurerm_traffic_manager_profile.iot"]
}
