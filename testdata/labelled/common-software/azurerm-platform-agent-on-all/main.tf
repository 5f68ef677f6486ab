provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "edge" {
  name     = "rg-edge"
  location = "centralindia"
}
locals { machines = { e1 = "1", e2 = "2", e3 = "3" } }
resource "azurerm_linux_virtual_machine" "e" {
  for_each              = local.machines
  name                  = each.key
  resource_group_name   = azurerm_resource_group.edge.name
  location              = azurerm_resource_group.edge.location
  zone                  = each.value
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  network_interface_ids = ["/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/networkInterfaces/${each.key}"]
  source_image_id       = "/subscriptions/1/resourceGroups/img/providers/Microsoft.Compute/images/edge-3"
  admin_ssh_key {
    username   = "ops"
    public_key = var.key
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}
resource "azurerm_virtual_machine_extension" "monitor" {
  for_each                   = azurerm_linux_virtual_machine.e
  name                       = "AzureMonitorLinuxAgent"
  virtual_machine_id         = each.value.id
  publisher                  = "Microsoft.Azure.Monitor"
  type                       = "AzureMonitorLinuxAgent"
  type_handler_version       = "1.33"
  auto_upgrade_minor_version = false
}
variable "key" { type = string }
