resource "kubernetes_deployment_v1" "api" { # want "RL506"
  metadata { name = "api" }
  spec {
    replicas = 2
    selector { match_labels = { app = "api" } }
    template {
      metadata { labels = { app = "api" } }
      spec {
        container {
          name  = "api"
          image = "example/api:1"
          port { container_port = 8080 }
        }
      }
    }
  }
}
