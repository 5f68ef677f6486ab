provider "kubernetes" { config_path = "~/.kube/config" }
resource "kubernetes_deployment_v1" "w" {
  metadata { name = "w" }
  spec {
    replicas = 1
    selector { match_labels = { app = "w" } }
    template {
      metadata { labels = { app = "w" } }
      spec {
        container {
          name  = "w"
          image = "r.example.com/w:1"
          port { container_port = 80 }
          readiness_probe {
            tcp_socket { port = 80 }
          }
        }
      }
    }
  }
}
resource "kubernetes_horizontal_pod_autoscaler_v2" "w" {
  metadata { name = "w" }
  spec {
    min_replicas = 2
    max_replicas = 8
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = kubernetes_deployment_v1.w.metadata[0].name
    }
  }
}
