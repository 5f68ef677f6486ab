provider "azurerm" {
  features {}
}
variable "size" {
  type    = object({ sku = string, workers = number })
  default = { sku = "B2", workers = 1 }
}
resource "azurerm_service_plan" "app" {
  name                = "asp"
  resource_group_name = "rg"
  location            = "ukwest"
  os_type             = "Linux"
  sku_name            = var.size.sku
  worker_count        = var.size.workers
}
resource "azurerm_linux_web_app" "app" {
  name                = "app-forms"
  resource_group_name = "rg"
  location            = "ukwest"
  service_plan_id     = azurerm_service_plan.app.id
  site_config {}
}
