provider "azurerm" {
  features {}
}
provider "akamai" {}
locals {
  sites = {
    one = { weight = 1, precedence = 0, host = azurerm_linux_web_app.api.default_hostname }
    two = { weight = 0, precedence = 10, host = azurerm_linux_web_app.standby.default_hostname }
  }
}
resource "azurerm_service_plan" "api" {
  for_each               = toset(["one", "two"])
  name                   = "asp-${each.key}"
  resource_group_name    = "rg-api"
  location               = "koreacentral"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "api" {
  name                = "api-one"
  resource_group_name = "rg-api"
  location            = "koreacentral"
  service_plan_id     = azurerm_service_plan.api["one"].id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
resource "azurerm_linux_web_app" "standby" {
  name                = "api-two"
  resource_group_name = "rg-api"
  location            = "koreacentral"
  service_plan_id     = azurerm_service_plan.api["two"].id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
resource "akamai_gtm_domain" "acme" {
  contract = "ctr_1"
  group    = "grp_1"
  name     = "acme.akadns.net"
  type     = "failover-only"
}
resource "akamai_gtm_datacenter" "site" {
  for_each  = local.sites
  domain    = akamai_gtm_domain.acme.name
  nickname  = each.key
  continent = "AS"
}
resource "akamai_gtm_property" "api" {
  domain                  = akamai_gtm_domain.acme.name
  name                    = "api"
  type                    = "failover"
  score_aggregation_type  = "worst"
  handout_limit           = 1
  handout_mode            = "normal"
  dynamic "traffic_target" {
    for_each = local.sites
    content {
      datacenter_id = akamai_gtm_datacenter.site[traffic_target.key].datacenter_id
      enabled       = true
      weight        = traffic_target.value.weight
      precedence    = traffic_target.value.precedence
      servers       = []
      handout_cname = traffic_target.value.host
    }
  }
  liveness_test {
    name                 = "ok"
    test_object_protocol = "HTTPS"
    test_object          = "/ok"
    test_interval        = 30
    test_timeout         = 10
  }
}
