provider "azurerm" {
  features {}
}
resource "azurerm_kubernetes_cluster" "k" {
  name                = "k"
  location            = "uksouth"
  resource_group_name = "k"
  dns_prefix          = "k"
  sku_tier            = "Standard"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = [1, 2, 3]
  }
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_kubernetes_cluster_node_pool" "gpu" {
  name                  = "gpu"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.k.id
  vm_size               = "Standard_NC6s_v3"
  node_count            = 2
  zones                 = ["2"]
  node_labels           = { kind = "gpu" }
}
provider "kubernetes" {
  host = azurerm_kubernetes_cluster.k.kube_config.0.host
}
resource "kubernetes_deployment_v1" "gpu" {
  metadata {
    name      = "gpu"
    namespace = "ml"
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "gpu" }
    }
    template {
      metadata {
        labels = { app = "gpu" }
      }
      spec {
        node_selector = { kind = "gpu" }
        container {
          name  = "gpu"
          image = "registry.example.com/gpu:1"
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "gpu" {
  metadata {
    name      = "gpu"
    namespace = "ml"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "gpu" }
    port {
      port = 443
    }
  }
}
