provider "kubernetes" { config_path = "~/.kube/config" }
locals { l = { app = "z" } }
resource "kubernetes_deployment_v1" "z" {
  metadata { name = "z" }
  spec {
    replicas = 2
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "kubernetes.io/hostname"
              label_selector { match_labels = local.l }
            }
          }
        }
        container {
          name  = "web"
          image = "r.example.com/z:1"
          port { container_port = 80 }
          readiness_probe {
            http_get {
              path = "/"
              port = 80
            }
          }
        }
        container {
          name  = "logs"
          image = "r.example.com/fluent:3.1"
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "z" {
  metadata { name = "z" }
  spec {
    selector = local.l
    port { port = 80 }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "z" {
  metadata { name = "z" }
  spec {
    min_available = 1
    selector { match_labels = local.l }
  }
}
