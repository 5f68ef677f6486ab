# Booking on two operating systems: what stops one of them leaves the other.
module "booking_balancer" {
  source = "../balancer"

  name  = "booking"
  group = azurerm_resource_group.main.name
}

module "booking" {
  source   = "../fleet"
  for_each = toset(["windows", "linux"])

  name     = "booking-${each.key}"
  system   = each.key
  machines = 6
  group    = azurerm_resource_group.main.name
  subnet   = azurerm_subnet.machines.id
  pool     = module.booking_balancer.pool
  password = data.azurerm_key_vault_secret.password.value
}

resource "azurerm_virtual_machine_scale_set_extension" "windows_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.booking["windows"].id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorWindows"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
}

resource "azurerm_virtual_machine_scale_set_extension" "linux_falcon" {
  name                         = "falcon"
  virtual_machine_scale_set_id = module.booking["linux"].id
  publisher                    = "Crowdstrike.Falcon"
  type                         = "FalconSensorLinux"
  type_handler_version         = "1.2"
  auto_upgrade_minor_version   = false
  automatic_upgrade_enabled    = false
}
