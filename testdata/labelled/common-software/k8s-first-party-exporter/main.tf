resource "kubernetes_daemon_set_v1" "m" {
  metadata { name = "metrics" }
  spec {
    selector { match_labels = { app = "metrics" } }
    template {
      metadata { labels = { app = "metrics" } }
      spec {
        container {
          name  = "m"
          image = "registry.example.com/metrics:1.0.0"
        }
      }
    }
  }
}
