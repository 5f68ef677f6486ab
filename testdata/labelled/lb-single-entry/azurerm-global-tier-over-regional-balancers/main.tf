provider "azurerm" {
  features {}
}
locals { regions = { we = "westeurope", ne = "northeurope" } }
variable "subnets" { type = map(string) }
module "region" {
  source    = "./region"
  for_each  = local.regions
  key       = each.key
  location  = each.value
  subnet_id = var.subnets[each.key]
}
resource "azurerm_resource_group" "global" {
  name     = "rg-global"
  location = "westeurope"
}
resource "azurerm_public_ip" "global" {
  name                = "pip-global"
  resource_group_name = azurerm_resource_group.global.name
  location            = azurerm_resource_group.global.location
  allocation_method   = "Static"
  sku                 = "Standard"
  sku_tier            = "Global"
}
resource "azurerm_lb" "global" {
  name                = "lb-global"
  resource_group_name = azurerm_resource_group.global.name
  location            = azurerm_resource_group.global.location
  sku                 = "Standard"
  sku_tier            = "Global"
  frontend_ip_configuration {
    name                 = "any"
    public_ip_address_id = azurerm_public_ip.global.id
  }
}
resource "azurerm_lb_backend_address_pool" "global" {
  name            = "regions"
  loadbalancer_id = azurerm_lb.global.id
}
resource "azurerm_lb_backend_address_pool_address" "global" {
  for_each                            = module.region
  name                                = each.key
  backend_address_pool_id             = azurerm_lb_backend_address_pool.global.id
  backend_address_ip_configuration_id = each.value.frontend_id
}
resource "azurerm_lb_rule" "global" {
  name                           = "tcp"
  loadbalancer_id                = azurerm_lb.global.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
  frontend_ip_configuration_name = "any"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.global.id]
}
