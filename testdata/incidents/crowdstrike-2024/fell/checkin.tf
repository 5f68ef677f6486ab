# Check-in: the agent upgrades itself, on every machine at once.
module "checkin_balancer" {
  source = "../balancer"

  name  = "checkin"
  group = azurerm_resource_group.main.name
}

module "checkin" {
  source = "../fleet"

  name     = "checkin"
  machines = 12
  group    = azurerm_resource_group.main.name
  subnet   = azurerm_subnet.machines.id
  pool     = module.checkin_balancer.pool
  password = data.azurerm_key_vault_secret.password.value
}

resource "azurerm_virtual_machine_scale_set_extension" "checkin_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.checkin.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = true
  automatic_upgrade_enabled    = true
}
