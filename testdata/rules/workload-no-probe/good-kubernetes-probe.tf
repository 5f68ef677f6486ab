resource "kubernetes_deployment_v1" "api" {
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
          readiness_probe {
            http_get {
              path = "/up"
              port = 8080
            }
          }
        }
      }
    }
  }
}
