variable "group" {
  type = object({ name = string, location = string })
}
variable "zones" {
  type     = list(string)
  nullable = true
}
resource "azurerm_linux_virtual_machine_scale_set" "vmss" {
  name                = "app"
  location            = var.group.location
  resource_group_name = var.group.name
  zones               = var.zones
}
resource "azurerm_virtual_network" "v" {
  name                = "v"
  location            = lower(var.group["location"])
  resource_group_name = var.group.name
}
