provider "aws" {
  region = "ap-northeast-1"
}

provider "azurerm" {
  features {}
}

resource "aws_apprunner_service" "api" {
  service_name = "api"
  source_configuration {
    auto_deployments_enabled = false
    image_repository {
      image_identifier      = "public.ecr.aws/h1h1h1h1/api:41"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}

resource "azurerm_resource_group" "api" {
  name     = "rg-api"
  location = "japaneast"
}

resource "azurerm_container_app_environment" "api" {
  name                       = "cae-api"
  resource_group_name        = azurerm_resource_group.api.name
  location                   = azurerm_resource_group.api.location
  infrastructure_subnet_id   = "/subscriptions/0000/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/cae"
  zone_redundancy_enabled    = true
}

resource "azurerm_container_app" "api" {
  name                         = "ca-api"
  resource_group_name          = azurerm_resource_group.api.name
  container_app_environment_id = azurerm_container_app_environment.api.id
  revision_mode                = "Single"
  ingress {
    external_enabled = true
    target_port      = 8080
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    min_replicas = 2
    container {
      name   = "api"
      image  = "ghcr.io/example/api:41"
      cpu    = 0.5
      memory = "1Gi"
      readiness_probe {
        transport = "HTTP"
        port      = 8080
      }
    }
  }
}

resource "cloudflare_load_balancer_monitor" "api" {
  account_id = "77aa"
  type       = "https"
  path       = "/ready"
}

resource "cloudflare_load_balancer_pool" "aws" {
  account_id = "77aa"
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [{ name = "apprunner", address = aws_apprunner_service.api.service_url }]
}

resource "cloudflare_load_balancer_pool" "azure" {
  account_id = "77aa"
  name       = "azure"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [{ name = "ca", address = azurerm_container_app.api.ingress[0].fqdn }]
}

resource "cloudflare_load_balancer" "api" {
  zone_id       = "99bb"
  name          = "api.example.jp"
  default_pools = [cloudflare_load_balancer_pool.aws.id, cloudflare_load_balancer_pool.azure.id]
  fallback_pool = cloudflare_load_balancer_pool.azure.id
}
