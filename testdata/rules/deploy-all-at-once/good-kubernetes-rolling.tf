resource "kubernetes_deployment_v1" "api" {
  metadata { name = "api" }
  spec {
    replicas = 4
    strategy {
      type = "RollingUpdate"
      rolling_update { max_unavailable = "25%" }
    }
    selector { match_labels = { app = "api" } }
    template {
      metadata { labels = { app = "api" } }
      spec {
        container {
          name  = "api"
          image = "example/api:1"
        }
      }
    }
  }
}
