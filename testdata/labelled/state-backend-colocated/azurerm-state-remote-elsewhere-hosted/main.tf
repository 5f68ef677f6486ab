terraform {
  cloud {
    organization = "acme"
    workspaces { name = "hr-prod" }
  }
}
provider "azurerm" {
  features {}
}
resource "azurerm_service_plan" "hr" {
  name                   = "asp-hr"
  resource_group_name    = "rg-hr"
  location               = "mexicocentral"
  os_type                = "Windows"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_windows_web_app" "hr" {
  name                = "hr"
  resource_group_name = "rg-hr"
  location            = "mexicocentral"
  service_plan_id     = azurerm_service_plan.hr.id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 5
  }
}
