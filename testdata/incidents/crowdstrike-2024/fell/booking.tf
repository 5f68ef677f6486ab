# Booking: the agent's version is pinned, but what it downloads for itself is
# not, and it is on every machine.
module "booking_balancer" {
  source = "../balancer"

  name  = "booking"
  group = azurerm_resource_group.main.name
}

module "booking" {
  source = "../fleet"

  name     = "booking"
  machines = 9
  group    = azurerm_resource_group.main.name
  subnet   = azurerm_subnet.machines.id
  pool     = module.booking_balancer.pool
  password = data.azurerm_key_vault_secret.password.value
}

resource "azurerm_virtual_machine_scale_set_extension" "booking_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.booking.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
}
