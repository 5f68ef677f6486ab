provider "azurerm" {
  features {}
}
resource "azurerm_linux_virtual_machine" "w" {
  for_each              = toset(["1", "2", "3"])
  name                  = "w"
  location              = "westeurope"
  resource_group_name   = "rg"
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  network_interface_ids = ["nic-${each.key}"]
  zone                  = each.key
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_virtual_machine_extension" "falcon" {
  for_each                  = azurerm_linux_virtual_machine.w
  name                      = "falcon"
  virtual_machine_id        = each.value.id
  publisher                 = "Crowdstrike.Falcon"
  type                      = "FalconSensorLinux"
  type_handler_version      = "1.4"
  automatic_upgrade_enabled = false
}
