resource "kubernetes_deployment_v1" "api" {
  metadata {
    name      = "api"
    namespace = "prod"
  }
  spec {
    replicas = 4
    selector { match_labels = { app = "api" } }
    template {
      metadata { labels = { app = "api" } }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = { app = "web" } }
        }
        container {
          name  = "api"
          image = "acme/api:6.0.0"
          port { container_port = 8080 }
          readiness_probe {
            tcp_socket { port = 8080 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "api" {
  metadata {
    name      = "api"
    namespace = "prod"
  }
  spec {
    min_available = "75%"
    selector { match_labels = { app = "api" } }
  }
}
