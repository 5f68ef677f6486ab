provider "azurerm" {
  features {}
}
resource "azurerm_availability_set" "legacy" {
  name                         = "legacy"
  location                     = "francecentral"
  resource_group_name          = "legacy"
  platform_fault_domain_count  = 2
  platform_update_domain_count = 5
}
resource "azurerm_windows_virtual_machine" "legacy" {
  count                 = 2
  name                  = "legacy-${count.index}"
  location              = "francecentral"
  resource_group_name   = "legacy"
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  admin_password        = "rotate-me1!"
  availability_set_id   = azurerm_availability_set.legacy.id
  network_interface_ids = ["/subscriptions/0/nic/${count.index}"]
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
resource "azurerm_storage_account" "files" {
  name                     = "files"
  location                 = "francecentral"
  resource_group_name      = "legacy"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
