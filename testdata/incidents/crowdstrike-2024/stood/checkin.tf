# Check-in in two rings. A tenth of the machines takes what is new; the others
# get it when these have run it for a week.
module "checkin_balancer" {
  source = "../balancer"

  name  = "checkin"
  group = azurerm_resource_group.main.name
}

module "checkin_early" {
  source = "../fleet"

  name     = "checkin-early"
  machines = 3
  group    = azurerm_resource_group.main.name
  subnet   = azurerm_subnet.machines.id
  pool     = module.checkin_balancer.pool
  password = data.azurerm_key_vault_secret.password.value
}

module "checkin_late" {
  source = "../fleet"

  name     = "checkin-late"
  machines = 27
  group    = azurerm_resource_group.main.name
  subnet   = azurerm_subnet.machines.id
  pool     = module.checkin_balancer.pool
  password = data.azurerm_key_vault_secret.password.value
}

resource "azurerm_virtual_machine_scale_set_extension" "early_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.checkin_early.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.3"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
  settings                     = jsonencode({ tags = "ring-early" })
}

resource "azurerm_virtual_machine_scale_set_extension" "late_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.checkin_late.id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
  settings                     = jsonencode({ tags = "ring-late" })
}
