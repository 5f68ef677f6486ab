resource "kubernetes_deployment_v1" "api" {
  metadata { name = "api" }
  spec {
    replicas = 3
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
resource "kubernetes_pod_disruption_budget_v1" "api" {
  metadata { name = "api" }
  spec {
    max_unavailable = 1
    selector { match_labels = { app = "api" } }
  }
}
