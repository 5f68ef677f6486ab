variable "location" { type = string }
variable "settings" { type = map(string) }
resource "azurerm_service_plan" "this" {
  name                   = "asp-${var.location}"
  resource_group_name    = "rg-files"
  location               = var.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "this" {
  name                = "files-${var.location}"
  resource_group_name = "rg-files"
  location            = var.location
  service_plan_id     = azurerm_service_plan.this.id
  app_settings        = var.settings
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
output "id" { value = azurerm_linux_web_app.this.id }
