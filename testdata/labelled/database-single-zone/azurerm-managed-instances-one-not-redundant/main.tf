provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "finance" {
  name     = "rg-finance"
  location = "westeurope"
}
variable "subnet_id" { type = string }
variable "entra_admin" { type = string }
locals {
  instances = {
    billing = { cores = 8, zone_redundant = true, sku = "BC_Gen5" }
    archive = { cores = 4, sku = "GP_Gen5" }
  }
}
resource "azurerm_mssql_managed_instance" "mi" {
  for_each                     = local.instances
  name                         = "mi-${each.key}"
  resource_group_name          = azurerm_resource_group.finance.name
  location                     = azurerm_resource_group.finance.location
  subnet_id                    = var.subnet_id
  sku_name                     = each.value.sku
  vcores                       = each.value.cores
  storage_size_in_gb           = 512
  license_type                 = "BasePrice"
  zone_redundant_enabled       = try(each.value.zone_redundant, null)
  storage_account_type         = "GRS"
  administrator_login          = "sa-${each.key}"
  administrator_login_password = var.entra_admin
}
resource "azurerm_management_lock" "mi" {
  for_each   = azurerm_mssql_managed_instance.mi
  name       = "keep-${each.key}"
  scope      = each.value.id
  lock_level = "CanNotDelete"
}
