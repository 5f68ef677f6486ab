locals { name = "mail" }
resource "kubernetes_deployment" "d" {
  metadata { name = local.name }
  spec {
    replicas = "2"
    selector { match_labels = { app = local.name } }
    template {
      metadata { labels = { app = local.name } }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "kubernetes.io/hostname"
              label_selector {
                match_expressions {
                  key      = "app"
                  operator = "In"
                  values   = [local.name]
                }
              }
            }
          }
        }
        container {
          name  = "m"
          image = "acme/mail:2.1"
          port { container_port = 25 }
          readiness_probe {
            tcp_socket { port = 25 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget" "d" {
  metadata { name = local.name }
  spec {
    max_unavailable = 1
    selector { match_labels = { app = local.name } }
  }
}
