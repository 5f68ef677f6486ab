resource "kubernetes_stateful_set_v1" "q" { # want "RL506"
  metadata { name = "q" }
  spec {
    replicas     = 3
    service_name = "q"
    selector { match_labels = { app = "q" } }
    template {
      metadata { labels = { app = "q" } }
      spec {
        container {
          name  = "q"
          image = "example/q:1"
          port { container_port = 5672 }
        }
      }
    }
  }
}
