variable "name" { type = string }
variable "rg" { type = object({ name = string, location = string }) }
variable "sku" { type = string }
variable "instances" { type = number }
variable "zones" { type = list(string) }
resource "azurerm_linux_virtual_machine_scale_set" "this" {
  name                = "vmss-${var.name}"
  resource_group_name = var.rg.name
  location            = var.rg.location
  sku                 = var.sku
  instances           = var.instances
  zones               = var.zones
  zone_balance        = true
  upgrade_mode        = "Manual"
  admin_username      = "ops"
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE9v ops"
  }
  source_image_id = "/subscriptions/1111/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/${var.name}/versions/3.1.0"
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ip"
      primary   = true
      subnet_id = "/subscriptions/1111/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/app"
    }
  }
}
