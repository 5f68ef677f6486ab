provider "azurerm" {
  features {}
}
resource "azurerm_container_registry" "r" {
  name                = "acme"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Premium"
  georeplications { location = "northeurope" }
}
resource "azurerm_container_app_environment" "e" {
  for_each            = toset(["westeurope", "northeurope"])
  name                = "e-${each.key}"
  location            = each.value
  resource_group_name = "rg"
}
resource "azurerm_container_app" "a" {
  for_each                     = azurerm_container_app_environment.e
  name                         = "a-${each.key}"
  container_app_environment_id = each.value.id
  resource_group_name          = "rg"
  revision_mode                = "Single"
  template {
    container {
      name   = "a"
      image  = "${azurerm_container_registry.r.login_server}/a:1"
      cpu    = 1
      memory = "2Gi"
    }
  }
}
