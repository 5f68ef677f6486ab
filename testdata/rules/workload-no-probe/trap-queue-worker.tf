resource "kubernetes_deployment_v1" "worker" {
  metadata { name = "worker" }
  spec {
    replicas = 2
    selector { match_labels = { app = "worker" } }
    template {
      metadata { labels = { app = "worker" } }
      spec {
        container {
          name  = "worker"
          image = "example/worker:1"
        }
      }
    }
  }
}
