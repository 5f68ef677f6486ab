provider "azurerm" {
  features {}
}
provider "google" {
  project = "dual"
  region  = "us-central1"
}
variable "account" { type = string }
variable "zone" { type = string }
resource "google_cloud_run_v2_service" "api" {
  name                = "api"
  location            = "us-central1"
  deletion_protection = true
  template {
    scaling { min_instance_count = 3 }
    containers { image = "docker.io/acme/api:8.1" }
  }
}
resource "azurerm_service_plan" "api" {
  name                   = "asp-api"
  resource_group_name    = "rg-api"
  location               = "eastus"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}
resource "azurerm_linux_web_app" "api" {
  name                = "api-dual"
  resource_group_name = "rg-api"
  location            = "eastus"
  service_plan_id     = azurerm_service_plan.api.id
  site_config {
    health_check_path                 = "/ok"
    health_check_eviction_time_in_min = 2
  }
}
locals {
  origins = {
    gcp   = trimprefix(google_cloud_run_v2_service.api.uri, "https://")
    azure = azurerm_linux_web_app.api.default_hostname
  }
}
resource "cloudflare_load_balancer_monitor" "api" {
  account_id     = var.account
  type           = "https"
  path           = "/ok"
  expected_codes = "200"
}
resource "cloudflare_load_balancer_pool" "api" {
  for_each   = local.origins
  account_id = var.account
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [{ name = each.key, address = each.value }]
}
resource "cloudflare_load_balancer" "api" {
  zone_id         = var.zone
  name            = "api.acme.example"
  default_pools   = [for p in cloudflare_load_balancer_pool.api : p.id]
  fallback_pool   = cloudflare_load_balancer_pool.api["azure"].id
  steering_policy = "random"
}
