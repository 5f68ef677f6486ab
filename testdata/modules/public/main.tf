provider "azurerm" {
  features {}
}

resource "azurerm_virtual_network" "net" {
  name     = "net"
  location = "koreacentral"
}
resource "azurerm_subnet" "a" {
  name                 = "a"
  virtual_network_name = azurerm_virtual_network.net.name
}

provider "aws" {
  region = "eu-west-2"
}

module "bucket_bad" {
  source             = "github.com/ministryofjustice/modernisation-platform-terraform-s3-bucket?ref=v9"
  bucket_prefix      = "a"
  versioning_enabled = false
}

module "bucket_good" {
  source              = "github.com/ministryofjustice/modernisation-platform-terraform-s3-bucket?ref=v9"
  bucket_prefix       = "b"
  replication_enabled = true
  replication_region  = "eu-west-1"
}

module "storage_bad" {
  source                   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//storage_account?ref=v7.0.0"
  name                     = "a"
  location                 = "koreacentral"
  account_replication_type = "LRS"
}

module "storage_good" {
  source                   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//storage_account?ref=v7.0.0"
  name                     = "b"
  location                 = "koreacentral"
  account_replication_type = "GZRS"
  blob_versioning_enabled  = true
}

module "app_bad" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v7.0.0"
  name     = "a"
  location = "koreacentral"
  sku_name = "P1v3"
}

module "app_good" {
  source                 = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v7.0.0"
  name                   = "b"
  location               = "koreacentral"
  sku_name               = "P1v3"
  zone_balancing_enabled = true
}

module "function_bad" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v7.0.0"
  name     = "a"
  location = "koreacentral"
}

module "function_good" {
  source                = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v7.0.0"
  name                  = "b"
  location              = "koreacentral"
  app_service_plan_info = { sku_size = "P1v3", zone_balancing_enabled = true }
}

module "vault" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//key_vault?ref=v7.0.0"
  name     = "b"
  location = "koreacentral"
}

module "redis_bad" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//redis_cache?ref=v7.0.0"
  name     = "a"
  location = "koreacentral"
  sku_name = "Basic"
}

module "redis_good" {
  source       = "git::https://github.com/pagopa/terraform-azurerm-v4.git//redis_cache?ref=v7.0.0"
  name         = "b"
  location     = "koreacentral"
  sku_name     = "Premium"
  custom_zones = [1, 2]
}

module "cosmos_bad" {
  source                           = "git::https://github.com/pagopa/terraform-azurerm-v4.git//cosmosdb_account?ref=v7.0.0"
  name                             = "a"
  location                         = "koreacentral"
  main_geo_location_location       = "koreacentral"
  main_geo_location_zone_redundant = false
}

module "cosmos_good" {
  source                           = "git::https://github.com/pagopa/terraform-azurerm-v4.git//cosmosdb_account?ref=v7.0.0"
  name                             = "b"
  location                         = "koreacentral"
  main_geo_location_location       = "koreacentral"
  main_geo_location_zone_redundant = true
}

module "postgres_bad" {
  source                    = "git::https://github.com/pagopa/terraform-azurerm-v4.git//postgres_flexible_server?ref=v7.0.0"
  name                      = "a"
  location                  = "koreacentral"
  high_availability_enabled = false
  zone                      = 1
}

module "postgres_good" {
  source                    = "git::https://github.com/pagopa/terraform-azurerm-v4.git//postgres_flexible_server?ref=v7.0.0"
  name                      = "b"
  location                  = "koreacentral"
  high_availability_enabled = true
  zone                      = 1
  standby_availability_zone = 2
}

module "events" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//eventhub?ref=v7.0.0"
  name     = "b"
  location = "koreacentral"
  sku      = "Standard"
}

module "vpn_bad" {
  source         = "git::https://github.com/pagopa/terraform-azurerm-v4.git//vpn_gateway?ref=v7.0.0"
  name           = "a"
  location       = "koreacentral"
  sku            = "VpnGw1"
  local_networks = [{ name = "hq" }]
}

module "vpn_good" {
  source   = "git::https://github.com/pagopa/terraform-azurerm-v4.git//vpn_gateway?ref=v7.0.0"
  name     = "b"
  location = "koreacentral"
  sku      = "VpnGw1AZ"
}
