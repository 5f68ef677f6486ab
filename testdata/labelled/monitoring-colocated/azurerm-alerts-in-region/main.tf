provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "w" {
  name     = "w"
  location = "koreacentral"
}
resource "azurerm_service_plan" "w" {
  name                   = "w"
  resource_group_name    = azurerm_resource_group.w.name
  location               = azurerm_resource_group.w.location
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "w" {
  name                = "acme-w"
  resource_group_name = azurerm_resource_group.w.name
  location            = azurerm_resource_group.w.location
  service_plan_id     = azurerm_service_plan.w.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_log_analytics_workspace" "w" {
  name                = "w"
  resource_group_name = azurerm_resource_group.w.name
  location            = azurerm_resource_group.w.location
}
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "w" {
  name                 = "errors"
  resource_group_name  = azurerm_resource_group.w.name
  location             = azurerm_resource_group.w.location
  scopes               = [azurerm_log_analytics_workspace.w.id]
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
