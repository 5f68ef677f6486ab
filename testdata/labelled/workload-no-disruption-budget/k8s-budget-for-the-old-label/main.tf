provider "kubernetes" { config_context = "prod" }
locals {
  app    = "quotes"
  labels = { app = local.app, "app.kubernetes.io/part-of" = "trading" }
}
resource "kubernetes_deployment_v1" "quotes" {
  metadata {
    name      = local.app
    namespace = "trading"
  }
  spec {
    replicas = 4
    selector { match_labels = { app = local.app } }
    template {
      metadata { labels = local.labels }
      spec {
        affinity {
          pod_anti_affinity {
            preferred_during_scheduling_ignored_during_execution {
              weight = 100
              pod_affinity_term {
                topology_key = "topology.kubernetes.io/zone"
                label_selector { match_labels = { app = local.app } }
              }
            }
          }
        }
        container {
          name  = "quotes"
          image = "registry.example.com/trading/quotes:6.0.1"
          port { container_port = 7000 }
          readiness_probe {
            grpc { port = 7000 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "quotes" {
  metadata {
    name      = "quotes"
    namespace = "trading"
  }
  spec {
    max_unavailable = "25%"
    selector { match_labels = { app = trimsuffix(local.app, "s") } }
  }
}
