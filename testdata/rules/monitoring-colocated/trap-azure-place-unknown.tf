provider "azurerm" {
  features {}
}
variable "location" { type = string }
resource "azurerm_service_plan" "p" {
  name                   = "p"
  location               = "koreacentral"
  resource_group_name    = "rg"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "web" {
  name                = "web"
  location            = "koreacentral"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.p.id
  site_config {}
}
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "errors" {
  name                 = "errors"
  location             = var.location
  resource_group_name  = "rg"
  scopes               = [azurerm_linux_web_app.web.id]
  severity             = 1
  evaluation_frequency = "PT5M"
  window_duration      = "PT5M"
  criteria {
    query                   = "AppRequests | where Success == false"
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 50
  }
}
