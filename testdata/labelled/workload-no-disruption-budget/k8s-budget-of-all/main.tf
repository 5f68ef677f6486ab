locals { l = { "app.kubernetes.io/name" = "auth" } }
resource "kubernetes_deployment_v1" "auth" {
  metadata { name = "auth" }
  spec {
    replicas = 2
    selector { match_labels = local.l }
    template {
      metadata { labels = merge(local.l, { version = "v2" }) }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "kubernetes.io/hostname"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = local.l }
        }
        container {
          name  = "auth"
          image = "acme/auth:2.2.2"
          port { container_port = 8080 }
          readiness_probe {
            grpc { port = 8080 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "auth" {
  metadata { name = "auth" }
  spec {
    min_available = "100%"
    selector { match_labels = local.l }
  }
}
