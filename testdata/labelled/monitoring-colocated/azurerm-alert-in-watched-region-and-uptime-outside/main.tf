provider "azurerm" {
  features {}
}
provider "google" {
  project = "watch"
}
resource "azurerm_service_plan" "tax" {
  name                   = "asp-tax"
  resource_group_name    = "rg-tax"
  location               = "germanywestcentral"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "tax" {
  name                = "tax"
  resource_group_name = "rg-tax"
  location            = "germanywestcentral"
  service_plan_id     = azurerm_service_plan.tax.id
  site_config {
    health_check_path                 = "/up"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_monitor_metric_alert" "errors" {
  name                = "tax-5xx"
  resource_group_name = "rg-tax"
  scopes              = [azurerm_linux_web_app.tax.id]
  criteria {
    metric_namespace = "Microsoft.Web/sites"
    metric_name      = "Http5xx"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 20
  }
}
resource "google_monitoring_uptime_check_config" "tax" {
  display_name = "tax"
  timeout      = "10s"
  http_check {
    path    = "/up"
    port    = 443
    use_ssl = true
  }
  monitored_resource {
    type = "uptime_url"
    labels = {
      project_id = "watch"
      host       = azurerm_linux_web_app.tax.default_hostname
    }
  }
}
