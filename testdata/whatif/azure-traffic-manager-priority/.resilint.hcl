service "desk" {
  entry = ["azurerm_traffic_manager_profile.desk"]
}
