provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "cms" {
  name     = "cms"
  location = "australiaeast"
}
resource "azurerm_storage_account" "files" {
  name                     = "cmsfiles"
  resource_group_name      = azurerm_resource_group.cms.name
  location                 = azurerm_resource_group.cms.location
  account_tier             = "Premium"
  account_kind             = "FileStorage"
  account_replication_type = "LRS"
  share_properties {
    retention_policy { days = 14 }
  }
}
resource "azurerm_storage_share" "cms" {
  name               = "cms"
  storage_account_id = azurerm_storage_account.files.id
  quota              = 200
}
resource "azurerm_container_app_environment" "cms" {
  name                     = "cms"
  resource_group_name      = azurerm_resource_group.cms.name
  location                 = azurerm_resource_group.cms.location
  zone_redundancy_enabled  = true
  infrastructure_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/cms"
}
resource "azurerm_container_app_environment_storage" "cms" {
  name                         = "cms"
  container_app_environment_id = azurerm_container_app_environment.cms.id
  account_name                 = azurerm_storage_account.files.name
  share_name                   = azurerm_storage_share.cms.name
  access_key                   = azurerm_storage_account.files.primary_access_key
  access_mode                  = "ReadWrite"
}
resource "azurerm_container_app" "cms" {
  name                         = "cms"
  resource_group_name          = azurerm_resource_group.cms.name
  container_app_environment_id = azurerm_container_app_environment.cms.id
  revision_mode                = "Single"
  ingress {
    external_enabled = true
    target_port      = 80
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    min_replicas = 2
    max_replicas = 6
    volume {
      name         = "cms"
      storage_type = "AzureFile"
      storage_name = azurerm_container_app_environment_storage.cms.name
    }
    container {
      name   = "cms"
      image  = "acme.azurecr.io/cms:5.1.0"
      cpu    = 1
      memory = "2Gi"
      volume_mounts {
        name = "cms"
        path = "/data"
      }
    }
  }
}
