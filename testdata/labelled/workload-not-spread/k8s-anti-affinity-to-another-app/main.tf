provider "kubernetes" {
  config_path = "~/.kube/config"
}
resource "kubernetes_deployment_v1" "cache" {
  metadata {
    name      = "cache"
    namespace = "shop"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "cache" }
    }
    template {
      metadata {
        labels = { app = "cache" }
      }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "kubernetes.io/hostname"
              label_selector {
                match_labels = { app = "database" }
              }
            }
          }
        }
        container {
          name  = "cache"
          image = "registry.example.com/cache:2"
          port {
            container_port = 6379
          }
          readiness_probe {
            tcp_socket {
              port = 6379
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "cache" {
  metadata {
    name      = "cache"
    namespace = "shop"
  }
  spec {
    max_unavailable = 1
    selector {
      match_labels = { app = "cache" }
    }
  }
}
