provider "kubernetes" {
  config_path = "~/.kube/config"
}
resource "kubernetes_stateful_set_v1" "queue" {
  metadata {
    name      = "queue"
    namespace = "bus"
  }
  spec {
    service_name = "queue"
    selector {
      match_labels = { app = "queue" }
    }
    template {
      metadata {
        labels = { app = "queue" }
      }
      spec {
        container {
          name  = "queue"
          image = "registry.example.com/rabbitmq:3.13"
          port {
            container_port = 5672
          }
          readiness_probe {
            exec {
              command = ["rabbitmq-diagnostics", "ping"]
            }
          }
        }
      }
    }
  }
}
