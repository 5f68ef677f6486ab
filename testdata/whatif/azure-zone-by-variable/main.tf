provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "koreacentral"
}

variable "nic" {
  type = string
}

resource "azurerm_linux_virtual_machine" "batch" {
  name                  = "batch"
  location              = azurerm_resource_group.main.location
  resource_group_name   = azurerm_resource_group.main.name
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  network_interface_ids = [var.nic]
  zone                  = var.zone
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}

variable "zone" {
  type = string
}
