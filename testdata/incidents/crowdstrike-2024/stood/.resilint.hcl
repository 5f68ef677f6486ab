service "checkin" {
  entry = ["module.checkin_balancer.azurerm_lb.this"]
}

service "booking" {
  entry = ["module.booking_balancer.azurerm_lb.this"]
}
