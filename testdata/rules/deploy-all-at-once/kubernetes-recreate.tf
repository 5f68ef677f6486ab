resource "kubernetes_deployment_v1" "api" { # want "RL602"
  metadata { name = "api" }
  spec {
    replicas = 4
    strategy { type = "Recreate" }
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
