resource "kubernetes_deployment_v1" "api" { # want "RL501"
  metadata { name = "api" }
  spec {
    replicas = 1
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
