provider "azurerm" {
  features {}
}
resource "azurerm_service_plan" "p" {
  name                = "p"
  resource_group_name = "rg"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 3
}
resource "azurerm_linux_web_app" "w" {
  name                = "w"
  resource_group_name = "rg"
  location            = "westeurope"
  service_plan_id     = azurerm_service_plan.p.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 5
  }
}
