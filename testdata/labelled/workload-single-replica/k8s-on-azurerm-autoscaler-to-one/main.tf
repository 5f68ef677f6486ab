provider "azurerm" {
  features {}
}
resource "azurerm_kubernetes_cluster" "main" {
  name                    = "aks"
  resource_group_name     = "rg"
  location                = "westeurope"
  dns_prefix              = "aks"
  node_os_upgrade_channel = "None"
  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
    zones      = ["1", "2", "3"]
  }
  identity { type = "SystemAssigned" }
}
provider "kubernetes" {
  host = azurerm_kubernetes_cluster.main.kube_config[0].host
}
locals { l = { app = "cart" } }
resource "kubernetes_deployment_v1" "cart" {
  metadata { name = "cart" }
  spec {
    replicas = 3
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector { match_labels = local.l }
        }
        container {
          name  = "cart"
          image = "acme.azurecr.io/cart:1.0.1"
          port { container_port = 8080 }
          readiness_probe {
            tcp_socket { port = 8080 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "cart" {
  metadata { name = "cart" }
  spec {
    max_unavailable = "1"
    selector { match_labels = local.l }
  }
}
resource "kubernetes_horizontal_pod_autoscaler_v2" "cart" {
  metadata { name = "cart" }
  spec {
    min_replicas = 1
    max_replicas = 10
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = kubernetes_deployment_v1.cart.metadata[0].name
    }
  }
}
