locals { labels = { app = "cart", tier = "web" } }
resource "kubernetes_deployment_v1" "cart" {
  metadata { name = "cart" }
  spec {
    replicas = 3
    selector { match_labels = local.labels }
    template {
      metadata { labels = local.labels }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector { match_labels = local.labels }
        }
        container {
          name  = "cart"
          image = "acme/cart:1.0.3"
          port { container_port = 8080 }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8080
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "cart" {
  metadata { name = "cart" }
  spec {
    max_unavailable = "1"
    selector { match_labels = local.labels }
  }
}
resource "kubernetes_horizontal_pod_autoscaler_v2" "cart" {
  metadata { name = "cart" }
  spec {
    min_replicas = 1
    max_replicas = 10
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = kubernetes_deployment_v1.cart.metadata[0].name
    }
  }
}
