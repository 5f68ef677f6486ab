provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "koreacentral"
}

resource "azurerm_kubernetes_cluster" "main" {
  name                = "main"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  dns_prefix          = "main"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 4
    zones      = ["1", "2"]
  }
  identity {
    type = "SystemAssigned"
  }
}

provider "kubernetes" {
  host = azurerm_kubernetes_cluster.main.kube_config[0].host
}

resource "kubernetes_deployment" "api" {
  metadata {
    name = "api"
  }
  spec {
    replicas = 4
    selector {
      match_labels = { app = "api" }
    }
    template {
      metadata {
        labels = { app = "api" }
      }
      spec {
        container {
          name  = "api"
          image = "registry.example.com/api:4"
        }
      }
    }
  }
}

resource "kubernetes_service" "api" {
  metadata {
    name = "api"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "api" }
    port {
      port = 443
    }
  }
}
